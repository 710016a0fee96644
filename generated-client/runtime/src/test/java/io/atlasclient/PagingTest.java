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
package io.atlasclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.atlasclient.json.AtlasDataException;
import io.atlasclient.sample.Dog;
import io.atlasclient.sample.Names;
import io.atlasclient.sample.PetsApi;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagingTest {
    private static final String NEXT =
            ",\"links\":[{\"rel\":\"self\"},{\"rel\":\"next\",\"href\":\"https://elsewhere/\"}]";

    private final TestServer server = new TestServer();
    private final AtlasClient atlas = server.client();
    private final PetsApi api = server.api();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private Paged<String> names() {
        return atlas.items(page -> api.listNames(page)).pageSize(2);
    }

    private PagingTest page(String results, String more) {
        server.answer(200, "{\"results\":" + results + more + "}");
        return this;
    }

    @Test
    void pagesAreAskedForByNumberUntilOneIsShort() {
        page("[\"a\",\"b\"]", ",\"totalCount\":2").page("[\"c\",\"d\"]", NEXT).page("[\"e\"]", NEXT);

        assertThat(names()).containsExactly("a", "b", "c", "d", "e");
        assertThat(server.request().getPath()).isEqualTo("/api/atlas/v2/names?pageNum=1&itemsPerPage=2");
        assertThat(server.request().getPath()).isEqualTo("/api/atlas/v2/names?pageNum=2&itemsPerPage=2");
        assertThat(server.request().getPath()).isEqualTo("/api/atlas/v2/names?pageNum=3&itemsPerPage=2");
    }

    @Test
    void anEmptyPageIsTheEnd() {
        page("[\"a\",\"b\"]", "").page("[]", NEXT);

        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void aListMayBeEmpty() {
        page("[]", "");

        assertThat(names()).isEmpty();
    }

    @Test
    void linksWithoutTheNextOneAreTheEnd() {
        page("[\"a\",\"b\"]", ",\"totalCount\":9,\"links\":[{\"rel\":\"self\"},{\"href\":\"next\"}]");

        assertThat(names()).containsExactly("a", "b");
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void nothingIsFetchedBeforeItIsRead() {
        page("[\"a\",\"b\"]", "").page("[\"c\"]", "");
        Iterator<String> names = names().iterator();

        assertThat(server.requests()).isZero();
        names.next();
        names.next();
        assertThat(server.requests()).isEqualTo(1);
        assertThat(names.hasNext()).isTrue();
        assertThat(server.requests()).isEqualTo(2);
        names.next();
        assertThat(names.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(names::next);
    }

    @Test
    void aStreamIsAsLazy() {
        page("[\"a\",\"b\"]", "").page("[\"c\",\"d\"]", "");

        assertThat(names().stream().filter(name -> !name.equals("b")).limit(2)).containsExactly("a", "c");
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void theNumberOfPagesMayBeLimited() {
        page("[\"a\",\"b\"]", "").page("[\"c\",\"d\"]", "");

        assertThat(names().maxPages(2)).containsExactly("a", "b", "c", "d");
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void aPageMayBeFetchedAhead() {
        page("[\"a\",\"b\"]", "").page("[\"c\",\"d\"]", "").page("[]", "");
        Iterator<String> names = names().prefetch().iterator();
        names.next();
        server.request();
        assertThat(server.request().getPath()).contains("pageNum=2");

        assertThat(names).toIterable().containsExactly("b", "c", "d");
        assertThat(server.requests()).isEqualTo(3);
    }

    @Test
    void aPageThatWasFetchedAheadFailsWhenItIsNeeded() {
        page("[\"a\",\"b\"]", "");
        server.answer(404, "{}");
        Iterator<String> names = names().prefetch().iterator();
        names.next();
        names.next();

        assertThatExceptionOfType(AtlasNotFoundException.class).isThrownBy(names::hasNext);
        assertThat(names.hasNext()).isFalse();
    }

    @Test
    void aPageThatCannotBeAskedForAheadFailsWhenItIsNeeded() {
        page("[\"a\",\"b\"]", "");
        Iterator<String> names = atlas.items(page -> {
                    if (page.number() == 2) {
                        throw new IllegalStateException("no page 2");
                    }
                    return api.listNames(page);
                })
                .pageSize(2)
                .prefetch()
                .iterator();

        assertThat(List.of(names.next(), names.next())).containsExactly("a", "b");
        assertThatIllegalStateException().isThrownBy(names::hasNext).withMessage("no page 2");
        assertThat(names.hasNext()).isFalse();
    }

    @Test
    void aPageThatComesAgainEndsInAnErrorNotInALoop() {
        page("[\"a\",\"b\"]", "").page("[\"a\",\"b\"]", "");

        assertThatExceptionOfType(AtlasDataException.class)
                .isThrownBy(() -> names().forEach(name -> {}))
                .withMessage("The server answers page 2 with the page before it: the list would never end");
    }

    @Test
    void aFailureIsThatOfTheCall() {
        page("[\"a\",\"b\"]", "");
        server.answer(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));

        assertThatExceptionOfType(AtlasTransportException.class)
                .isThrownBy(() -> names().stream().toList());
    }

    @Test
    void pagesComeAsTheyAre() {
        page("[\"a\",\"b\"]", ",\"totalCount\":3").page("[\"c\"]", ",\"totalCount\":3");
        List<Names> pages =
                atlas.pages(page -> api.listNames(page)).pageSize(2).stream().toList();

        assertThat(pages).extracting(Names::results).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(pages).extracting(Names::totalCount).containsOnly(3L);
    }

    @Test
    void anOperationWithoutPagesIsAListToo() {
        page("[\"a\",\"b\"]", NEXT).page("[\"a\",\"b\"]", NEXT);
        Paged<String> names = atlas.items(api.listNames(1, 2)).pageSize(2);

        List<List<String>> twice =
                List.of(names.stream().toList(), names.stream().toList());

        assertThat(twice).containsExactly(List.of("a", "b"), List.of("a", "b"));
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void anArrayIsAListToo() {
        server.answer(200, "[{\"kind\":\"dog\",\"name\":\"Rex\"}]")
                .answer(200, "")
                .answer(200, "[]");

        assertThat(atlas.items(api.searchAll()).stream()).singleElement().isInstanceOf(Dog.class);
        assertThat(atlas.items(api.searchAll())).isEmpty();
        assertThat(atlas.items(page -> api.searchAll())).isEmpty();
    }

    @Test
    void settingsAreInRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names().maxPages(0))
                .withMessage("A list has at least one page, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names().pageSize(0))
                .withMessage("No page has the number 1 and the size 0");
    }
}
