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

import io.atlasclient.json.AtlasJson;
import io.atlasclient.json.JsonModel;
import io.atlasclient.json.JsonValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a response tells about the pages after it. */
record PageContent(List<?> elements, List<? extends JsonModel> links, boolean isPage) {
    static PageContent of(@Nullable Object response) {
        if (response instanceof Page<?> page) {
            return new PageContent(page.results(), page.links(), true);
        }
        return new PageContent(response instanceof List<?> list ? list : List.of(), List.of(), false);
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    boolean isRepetitionOf(PageContent previous) {
        return !elements.isEmpty() && elements.equals(previous.elements);
    }

    /** A short page is the last one, and so is one whose links name others but none after it. What is counted is not trusted. */
    boolean isLast(PageRequest request) {
        return !isPage
                || elements.size() < request.size()
                || (!links.isEmpty() && links.stream().noneMatch(PageContent::isNext));
    }

    private static boolean isNext(JsonModel link) {
        JsonValue rel = JsonValue.parse(AtlasJson.with().write(link)).get("rel");
        return rel != null && Objects.equals(rel.asString(), "next");
    }
}
