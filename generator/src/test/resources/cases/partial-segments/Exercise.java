package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import okhttp3.Request;
import org.sample.query.DownloadLogQuery;
import org.sample.v20010101.AtlasApi;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasApi api = AtlasApi.create(AtlasClient.builder().baseUrl("http://localhost/").build());

        Request download = api.logs()
                .downloadLog("mongodb", DownloadLogQuery.builder().startDate(1_000_000_000_000L).build())
                .request();
        assertThat(download.url()).hasToString("http://localhost/logs/mongodb.gz?startDate=1000000000000");
        assertThat(download.header("Accept")).isEqualTo("application/vnd.atlas.2001-01-01+gzip");
        assertThat(api.ships().launchShip("a b").request().url()).hasToString("http://localhost/ships/a%20b:launch");
        assertThat(api.access().revokeAccess("10.0.0.0/8").request().url()).hasToString("http://localhost/access/10.0.0.0%2F8");
    }
}
