package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import io.atlasclient.Page;
import io.atlasclient.PageRequest;
import io.atlasclient.Paged;
import org.sample.model.Event;
import org.sample.model.GroupPagedEvents;
import org.sample.query.ListEventsQuery;
import org.sample.v20010101.AtlasApi;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasClient atlas = AtlasClient.builder().baseUrl("http://localhost/").build();
        AtlasApi api = AtlasApi.create(atlas);

        assertThat(api.events().listEvents(new PageRequest(2, 50)).request().url())
                .hasToString("http://localhost/events?pageNum=2&itemsPerPage=50");

        Paged<Event> events = atlas.items(page -> api.events().listEvents(page));
        Paged<Event> counted = atlas.items(page ->
                api.events().listEvents(ListEventsQuery.builder().includeCount(true).page(page).build()));
        Paged<GroupPagedEvents> pages = atlas.pages(page -> api.events().listEvents(page));
        assertThat(events).isNotSameAs(counted);
        assertThat(pages.maxPages(1)).isNotNull();

        Page<Event> page = GroupPagedEvents.builder().addResults(Event.builder().id("1").build()).totalCount(1).build();
        assertThat(page.results()).hasSize(1);
        assertThat(page.totalCount()).isEqualTo(1);
        assertThat(page.links()).isEmpty();
        for (Event event : page) {
            assertThat(event.id()).isEqualTo("1");
        }
        atlas.close();
    }
}
