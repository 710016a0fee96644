package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import okhttp3.Request;
import org.sample.model.Hull;
import org.sample.query.UpdateHullQuery;
import org.sample.v20010101.AtlasApi;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasApi api = AtlasApi.create(AtlasClient.builder().baseUrl("http://localhost/").build());

        Hull hull = Hull.builder().paint("red").build();
        Request bare = api.hulls().updateHull("h", hull).request();
        assertThat(bare.header("Use-Effective-Fields")).isNull();
        Request full = api.hulls()
                .updateHull("h", hull, UpdateHullQuery.builder().useEffectiveFields(true).dryRun(false).build())
                .request();
        assertThat(full.header("Use-Effective-Fields")).isEqualTo("true");
        assertThat(full.url()).hasToString("http://localhost/hulls/h?dryRun=false");
    }
}
