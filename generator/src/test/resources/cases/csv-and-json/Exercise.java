package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import org.sample.v20010101.AtlasApi;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasApi api = AtlasApi.create(AtlasClient.builder().baseUrl("http://localhost/").build());

        assertThat(api.invoices().getInvoice("i").request().header("Accept")).isEqualTo("application/vnd.atlas.2001-01-01+json");
        assertThat(api.invoices().getInvoiceAsCsv("i").request().header("Accept")).isEqualTo("application/vnd.atlas.2001-01-01+csv");
        assertThat(api.invoices().getUsageAsCsv("t").request().url()).isEqualTo(api.invoices().getUsage("t").request().url());
    }
}
