package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import okhttp3.Request;
import org.sample.model.ShipSearch;
import org.sample.v20010101.AtlasApi;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasApi api = AtlasApi.create(AtlasClient.builder().baseUrl("http://localhost/").build());

        Request request = api.ships().searchShips(ShipSearch.builder().text("pinta").build()).request();
        assertThat(request.url()).hasToString("http://localhost/ships:search");
        assertThat(request.body()).isNotNull();
    }
}
