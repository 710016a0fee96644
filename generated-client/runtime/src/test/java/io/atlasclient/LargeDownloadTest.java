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

import io.atlasclient.sample.PetsApi;
import io.atlasclient.sample.SampleCodecs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A gigabyte through a process that could not hold a tenth of it. */
class LargeDownloadTest {
    private static final long PATIENCE_MINUTES = 5;
    private static final long SIZE = 1L << 30;
    private static final byte[] CHUNK = new byte[1 << 16];

    @Test
    void aGigabytePassesThroughAHeapOfSixtyFourMegabytes() throws Exception {
        RawServer server = new RawServer(connection -> {
            connection.read().write("HTTP/1.1 200 OK\r\nContent-Length: " + SIZE + "\r\n\r\n");
            for (long sent = 0; sent < SIZE; sent += CHUNK.length) {
                connection.write(CHUNK);
            }
        });
        try (server) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Receiver.class.getName(),
                            server.url("http"))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
            assertThat(output).isEqualTo("received " + SIZE);
        }
    }

    /** The other process. */
    static final class Receiver {
        private Receiver() {}

        public static void main(String[] args) throws IOException {
            try (AtlasClient client = AtlasClient.builder().baseUrl(args[0]).build()) {
                PetsApi api = client.retrofit(SampleCodecs.registry()).create(PetsApi.class);
                System.out.print(
                        "received " + client.download(api.getLogs("host", "mongodb"), OutputStream.nullOutputStream()));
            }
        }
    }
}
