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
import retrofit2.Call;

class DownloadTest {
    private static final byte[] LOG = gzip("line\n".repeat(10_000));

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

    private void breaksOff() {
        assertThatExceptionOfType(AtlasTransportException.class)
                .isThrownBy(() -> server.client().download(logs(), target))
                .withMessageStartingWith("getLogs got no answer: ");
    }

    @Test
    void aGzipFileArrivesAsItIs() {
        server.answer(body(LOG));

        assertThat(server.client().download(logs(), target)).isEqualTo(LOG.length);
        assertThat(target.toByteArray()).isEqualTo(LOG);
    }

    @Test
    void aFileOfSeveralGzipMembersArrivesWhole() throws IOException {
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.write(LOG);
        twice.write(LOG);
        server.answer(unframed(twice.toByteArray()));

        assertThat(server.client().download(logs(), target)).isEqualTo(2L * LOG.length);
        assertThat(target.toByteArray()).isEqualTo(twice.toByteArray());
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

        breaksOff();
    }

    @Test
    void aGzipFileThatEndsTooSoonIsAFailureWithoutALengthToo() {
        server.answer(unframed(Arrays.copyOf(LOG, LOG.length - 4)));

        breaksOff();
    }

    @Test
    void aGzipFileWithAWrongChecksumIsAFailure() {
        byte[] broken = LOG.clone();
        broken[broken.length - 8] ^= 1;
        server.answer(body(broken));

        breaksOff();
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
