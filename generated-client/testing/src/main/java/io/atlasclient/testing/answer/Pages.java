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
package io.atlasclient.testing.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.atlasclient.testing.document.FlatSchema;
import io.atlasclient.testing.document.OperationPlace;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.http.Answer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of a list that is read page by page: {@code results}, {@code totalCount}, and {@code links} to other pages. */
final class Pages implements Prepared {
    private static final String PAGE = "pageNum";
    private static final String SIZE = "itemsPerPage";
    private static final int USUAL_SIZE = 100;

    private final int status;
    private final String mediaType;
    private final Items items;
    private final boolean paged;

    private Pages(int status, String mediaType, Items items, boolean paged) {
        this.status = status;
        this.mediaType = mediaType;
        this.items = items;
        this.paged = paged;
    }

    /** Recognises a list by the properties of its schema; without parameters for pages, it is all on the first one. */
    static Optional<Prepared> of(OperationPlace operation, int status, String mediaType, Place schema, long seed) {
        Map<String, Place> properties = FlatSchema.of(schema).properties();
        Optional<Place> items =
                Optional.ofNullable(properties.get("results")).flatMap(results -> results.find("items"));
        if (items.isEmpty() || !properties.containsKey("totalCount") || !properties.containsKey("links")) {
            return Optional.empty();
        }
        boolean paged = List.of(PAGE, SIZE).stream().allMatch(name -> hasParameter(operation, name));
        return Optional.of(new Pages(status, mediaType, new Items(items.get(), seed), paged));
    }

    private static boolean hasParameter(OperationPlace operation, String name) {
        return operation.parameters().stream()
                .anyMatch(parameter -> parameter.text("name").equals(name)
                        && parameter.text("in").equals("query"));
    }

    @Override
    public Answer to(Asked asked) {
        int size = paged ? number(asked, SIZE, USUAL_SIZE) : Math.max(1, asked.items());
        int page = paged ? number(asked, PAGE, 1) : 1;
        int from = (int) Math.min((page - 1L) * size, asked.items());
        int to = (int) Math.min((long) from + size, asked.items());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        append(body, "{\"links\":");
        body.writeBytes(Json.bytes(links(asked, page, size, to)));
        append(body, ",\"results\":");
        items.append(from, to, body);
        boolean counted = !asked.parameter("includeCount", "true").equals("false");
        append(body, counted ? ",\"totalCount\":" + asked.items() + "}" : "}");
        return Answer.of(status, mediaType, body.toByteArray());
    }

    private static ArrayNode links(Asked asked, int page, int size, int to) {
        ArrayNode links = JsonNodeFactory.instance.arrayNode();
        links.addObject().put("href", href(asked, page, size)).put("rel", "self");
        if (page > 1) {
            links.addObject().put("href", href(asked, page - 1, size)).put("rel", "previous");
        }
        if (to < asked.items()) {
            links.addObject().put("href", href(asked, page + 1, size)).put("rel", "next");
        }
        return links;
    }

    private static String href(Asked asked, int page, int size) {
        List<String> parameters = new ArrayList<>(List.of(PAGE + "=" + page, SIZE + "=" + size));
        String count = asked.parameter("includeCount", "");
        if (!count.isEmpty()) {
            parameters.add("includeCount=" + count);
        }
        return asked.url() + "?" + String.join("&", parameters);
    }

    /** Requests are judged before they are answered, so that anything else is a number that the document allows. */
    private static int number(Asked asked, String name, int otherwise) {
        try {
            return Math.max(1, Integer.parseInt(asked.parameter(name, Integer.toString(otherwise))));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static void append(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
