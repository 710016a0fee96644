package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import java.io.IOException;
import okhttp3.Request;
import org.sample.model.Anchorage;
import org.sample.v20010101.AtlasApi;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasApi api = AtlasApi.create(AtlasClient.builder().baseUrl("http://localhost/").build());

        Request empty = api.ships().anchorShip("pinta").request();
        assertThat(empty.body()).isNotNull();
        assertThat(empty.body().contentType()).hasToString("application/vnd.atlas.2001-01-01+json");
        assertThat(length(empty)).isZero();
        assertThat(length(api.ships()
                        .anchorShip("pinta", Anchorage.builder().depth(9).build())
                        .request()))
                .isEqualTo("{\"depth\":9}".length());
    }

    private static long length(Request request) {
        try {
            return request.body() == null ? -1 : request.body().contentLength();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
