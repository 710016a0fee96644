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

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import retrofit2.Call;

/** A gigabyte of gzip through a process that could not hold a tenth of it. */
class LargeDownloadTest {
    private static final long PATIENCE_MINUTES = 5;
    private static final int MEMBERS = 1 << 10;
    private static final byte[] MEMBER = member();
    private static final long SIZE = (long) MEMBERS * MEMBER.length;

    @TempDir
    private Path folder;

    /** A megabyte that cannot be compressed. */
    private static byte[] member() {
        byte[] content = new byte[1 << 20];
        new Random(1).nextBytes(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void aGigabytePassesThroughAHeapOfSixtyFourMegabytesIntoAStream() throws Exception {
        receives();
    }

    @Test
    void aGigabytePassesThroughAHeapOfSixtyFourMegabytesIntoAFile() throws Exception {
        Path file = folder.resolve("mongodb.gz");
        receives(file.toString());

        assertThat(file).hasSize(SIZE);
    }

    private void receives(String... target) throws Exception {
        RawServer server = new RawServer(connection -> {
            connection.read().write("HTTP/1.1 200 OK\r\nContent-Length: " + SIZE + "\r\n\r\n");
            for (int sent = 0; sent < MEMBERS; sent++) {
                connection.write(MEMBER);
            }
        });
        Path output = folder.resolve("output");
        try (server) {
            Process process = receiver(output, server.url("http"), target);
            try {
                assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(output).hasContent("received " + SIZE);
        }
    }

    /** Its output goes to a file, because nobody reads a pipe while waiting for the end. */
    private static Process receiver(Path output, String url, String... target) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Receiver.class.getName(),
                url);
        builder.command().addAll(List.of(target));
        return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }

    /** The other process. */
    static final class Receiver {
        private Receiver() {}

        public static void main(String[] args) {
            try (AtlasClient client = AtlasClient.builder().baseUrl(args[0]).build()) {
                PetsApi api = client.retrofit(SampleCodecs.registry()).create(PetsApi.class);
                Call<ResponseBody> call = api.getLogs("host", "mongodb");
                System.out.print("received "
                        + (args.length > 1
                                ? client.download(call, Path.of(args[1]))
                                : client.download(call, OutputStream.nullOutputStream())));
            }
        }
    }
}
