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
package io.atlasclient.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.model.ModelCodecs;
import io.atlasclient.testing.FakeAtlas;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.Streaming;

class SaveFilesTest {
    /** Declared here, as the method has other names in older documents, and the samples are compiled with them too. */
    private interface Logs {
        @Streaming
        @Headers("Accept: application/vnd.atlas.2023-02-01+gzip")
        @GET("api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz")
        Call<ResponseBody> download(
                @retrofit2.http.Path("groupId") String projectId,
                @retrofit2.http.Path("hostName") String hostName,
                @retrofit2.http.Path("logName") String logName);
    }

    private static final String PROJECT = "32b6e34b3d91647abb20e7b8";

    @Test
    void aLogIsSavedAsItComes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mongodb.gz");
        try (FakeAtlas fake = FakeAtlas.start()) {
            Logs logs = fake.client().retrofit(ModelCodecs.registry()).create(Logs.class);
            long size = SaveFiles.saveLog(
                    fake.client(), logs.download(PROJECT, "shard-00-00.example.net", "mongodb"), file);

            assertThat(file).hasSize(size);
            try (InputStream log = new GZIPInputStream(Files.newInputStream(file))) {
                assertThat(log.readAllBytes()).isNotEmpty();
            }
        }
    }

    @Test
    void anInvoiceIsPrintedAsItComes() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (FakeAtlas fake = FakeAtlas.start()) {
            long size = SaveFiles.printInvoice(fake.client(), PROJECT, "4c2a5f0e9d8b7a6c5e4f3d2b", printed);

            assertThat(printed.size()).isPositive().isEqualTo((int) size);
        }
    }
}
