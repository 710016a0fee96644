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

import io.atlasclient.AtlasClient;
import io.atlasclient.v20250312.AtlasApi;
import java.io.OutputStream;
import java.nio.file.Path;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** Saves logs and invoices in constant memory, whatever their size. */
public final class SaveFiles {
    private SaveFiles() {}

    /**
     * Writes an invoice as CSV to the standard output, with the credentials that the environment holds.
     *
     * @param args the id of an organization, and the id of an invoice
     */
    public static void main(String[] args) {
        try (AtlasClient atlas =
                AtlasClient.builder().credentialsFromEnvironment().build()) {
            printInvoice(atlas, args[0], args[1], System.out);
        }
    }

    static long printInvoice(AtlasClient atlas, String orgId, String invoiceId, OutputStream out) {
        return atlas.download(AtlasApi.create(atlas).invoices().getInvoiceAsCsv(orgId, invoiceId), out);
    }

    static long saveLog(AtlasClient atlas, Call<ResponseBody> log, Path file) {
        return atlas.download(log, file);
    }
}
