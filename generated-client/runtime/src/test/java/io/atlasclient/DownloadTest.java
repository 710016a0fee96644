/*
 * Copyright 2026 the Atlas client pipeline authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.atlasclient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;

class DownloadTest {
    private static final byte[] LOG = gzip("line\n".repeat(10_000));

    private static final byte[] TWICE = new Buffer().write(LOG).write(LOG).readByteArray();

    private final TestServer server = new TestServer();
    private final ByteArrayOutputStream target = new ByteArrayOutputStream();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Call<ResponseBody> logs() {
        return server.api().getLogs("host", "mongodb");
    }

    private static MockResponse body(byte[] content) {
        return new MockResponse().setBody(new Buffer().write(content));
    }

    /** Without a length, so that only the end of the connection is the end of the body. */
    private static MockResponse unframed(byte[] content) {
        return body(content).removeHeader("Content-Length").setSocketPolicy(SocketPolicy.DISCONNECT_AT_END);
    }

    private void breaksOff(String why) {
        assertThatExceptionOfType(AtlasTransportException.class)
                .isThrownBy(() -> server.client().download(logs(), target))
                .withMessage("getLogs got no answer: " + why);
    }

    @Test
    void aGzipFileArrivesAsItIs() {
        server.answer(body(LOG));

        assertThat(server.client().download(logs(), target)).isEqualTo(LOG.length);
        assertThat(target.toByteArray()).isEqualTo(LOG);
    }

    @Test
    void aFileOfSeveralGzipMembersArrivesWhole() {
        server.answer(unframed(TWICE));

        assertThat(server.client().download(logs(), target)).isEqualTo(2L * LOG.length);
        assertThat(target.toByteArray()).isEqualTo(TWICE);
    }

    @Test
    void whatFollowsTheGzipMembersArrivesToo() {
        byte[] padded = Arrays.copyOf(TWICE, TWICE.length + 512);
        server.answer(unframed(padded));

        assertThat(server.client().download(logs(), target)).isEqualTo(padded.length);
        assertThat(target.toByteArray()).isEqualTo(padded);
    }

    @Test
    void aGzipHeaderMayHaveAllThatItCanHave() throws IOException {
        Buffer file = new Buffer()
                .write(LOG, 0, 3)
                .writeByte(0b1_1111)
                .write(LOG, 4, 6)
                .writeShortLe(300)
                .write(new byte[300])
                .writeUtf8("mongodb.log\0a comment\0")
                .writeShort(0)
                .write(LOG, 10, LOG.length - 10);
        byte[] whole = file.readByteArray();
        server.answer(unframed(whole)).answer(unframed(Arrays.copyOf(whole, 325)));

        assertThat(server.client().download(logs(), target)).isEqualTo(whole.length);
        breaksOff("java.io.EOFException: The gzip file breaks off");
    }

    @Test
    void textArrivesAsItIs() {
        server.answer(unframed("a,b\n1,2\n".getBytes(UTF_8))).answer(200, "").answer(200, "x");

        assertThat(server.client().download(logs(), target)).isEqualTo(8);
        assertThat(server.client().download(logs(), target)).isZero();
        assertThat(server.client().download(logs(), target)).isEqualTo(1);
        assertThat(target).hasToString("a,b\n1,2\nx");
    }

    @Test
    void aBodyThatIsShorterThanItsLengthIsAFailure() {
        server.answer(body(LOG).setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        breaksOff("java.net.ProtocolException: unexpected end of stream");
    }

    /** In the header, the content, and the checksum of either member. */
    @ParameterizedTest(name = "of {0} members, byte {1} of the last one is the first that is missing")
    @CsvSource({
        "1, 1", "1, 2", "1, 3", "1, 9", "1, 10", "1, 11", "1, 60", "1, -8", "1, -4", "1, -1",
        "2, 1", "2, 2", "2, 3", "2, 9", "2, 10", "2, 11", "2, 60", "2, -8", "2, -4", "2, -1"
    })
    void aGzipFileThatEndsTooSoonIsAFailureWithoutALengthToo(int members, int cut) {
        int end = (members - 1) * LOG.length + (cut < 0 ? LOG.length + cut : cut);
        server.answer(unframed(Arrays.copyOf(TWICE, end)));

        breaksOff("java.io.EOFException: The gzip file breaks off");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 4})
    void aGzipFileWithAWrongChecksumOrLengthIsAFailure(int fromTheEnd) {
        byte[] broken = TWICE.clone();
        broken[broken.length - fromTheEnd] ^= 1;
        server.answer(body(broken));

        breaksOff("java.io.IOException: The gzip file has another checksum or length than it says");
    }

    @ParameterizedTest
    @CsvSource({"2, 9", "3, 32"})
    void aGzipFileWithAnUnknownHeaderIsAFailure(int position, byte value) {
        byte[] broken = TWICE.clone();
        broken[LOG.length + position] = value;
        server.answer(body(broken));

        breaksOff("java.io.IOException: The gzip file has a header that RFC 1952 does not know");
    }

    @Test
    void anErrorIsAnErrorOfTheApi() {
        server.answer(404, "{}");

        assertThatExceptionOfType(AtlasNotFoundException.class)
                .isThrownBy(() -> server.client().download(logs(), target));
        assertThat(target.size()).isZero();
    }

    @Test
    void aTargetThatFailsIsNoFailureOfTheTransmission() {
        server.answer(body(LOG));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> server.client().download(logs(), full))
                .withMessage("java.io.IOException: full");
    }

    @Test
    void aFileIsReplacedOnlyByAWholeOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mongodb.gz");
        server.answer(body(LOG)).answer(body(LOG).setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        assertThat(server.client().download(logs(), file)).isEqualTo(LOG.length);
        assertThatExceptionOfType(AtlasTransportException.class)
                .isThrownBy(() -> server.client().download(logs(), file));

        assertThat(file).hasBinaryContent(LOG);
        assertThat(names(folder)).containsExactly("mongodb.gz");
    }

    @Test
    void aFileHasThePermissionsOfAnyOther(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mongodb.gz");
        server.answer(body(LOG));
        server.client().download(logs(), file);

        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("other"))));
    }

    @Test
    void aSymbolicLinkIsReplacedAndWhatItNamesIsNot(@TempDir Path folder) throws IOException {
        Path old = Files.writeString(folder.resolve("old"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("mongodb.gz"), old);
        server.answer(body(LOG));
        server.client().download(logs(), link);

        assertThat(link).isRegularFile().hasBinaryContent(LOG).matches(path -> !Files.isSymbolicLink(path));
        assertThat(old).hasContent("old");
    }

    @Test
    void aFolderThatIsMissingIsAFailureOfTheTarget(@TempDir Path folder) {
        server.answer(body(LOG));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> server.client().download(logs(), folder.resolve("missing/mongodb.gz")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
