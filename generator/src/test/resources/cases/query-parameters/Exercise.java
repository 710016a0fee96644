package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.sample.model.EventKind;
import org.sample.model.ListEventsCompleted;
import org.sample.model.ListEventsMetrics;
import org.sample.query.ListEventsQuery;
import org.sample.v20010101.AtlasApi;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasApi api = AtlasApi.create(AtlasClient.builder().baseUrl("http://localhost/").build());

        ListEventsQuery query = ListEventsQuery.builder()
                .addKind(EventKind.ARRIVED)
                .addKind(EventKind.of("SUNK"))
                .completed(ListEventsCompleted.ALL)
                .since(OffsetDateTime.parse("2001-02-03T04:05:06Z"))
                .until(LocalDate.parse("2001-02-03"))
                .sortBy("a&b")
                .build();
        assertThat(api.events()
                        .listEvents(List.of(ListEventsMetrics.SPEED, ListEventsMetrics.DEPTH), query)
                        .request()
                        .url())
                .hasToString("http://localhost/events?metrics=SPEED&metrics=DEPTH&kind=ARRIVED&kind=SUNK&completed=all"
                        + "&since=2001-02-03T04%3A05%3A06Z&until=2001-02-03&sort-by=a%26b");
        assertThat(api.events().listEvents(List.of(ListEventsMetrics.SPEED)).request().url())
                .hasToString("http://localhost/events?metrics=SPEED");
    }
}
