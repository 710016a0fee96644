package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import java.math.BigDecimal;
import okhttp3.Request;
import org.sample.model.Berth;
import org.sample.v20010101.AtlasApi;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasApi api = AtlasApi.create(AtlasClient.builder().baseUrl("http://localhost/").build());

        Request request = api.berths()
                .putBerth("harbour", "pier", "berth", true, Berth.builder().length(new BigDecimal("12.50")).build())
                .request();
        assertThat(request.url()).hasToString("http://localhost/harbours/harbour/piers/pier/berths/berth?force=true");
    }
}
