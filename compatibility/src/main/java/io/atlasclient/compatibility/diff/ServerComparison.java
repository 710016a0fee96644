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
package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.fact.ServerFact;
import io.atlasclient.compatibility.view.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares two lists of servers. */
final class ServerComparison {
    private final Consumer<Fact> facts;

    ServerComparison(Consumer<Fact> facts) {
        this.facts = facts;
    }

    void compare(Located before, Located after) {
        Map<String, Located> olds = byUrl(before);
        Map<String, Located> news = byUrl(after);
        List<String> shared = olds.keySet().stream().filter(news::containsKey).toList();
        shared.forEach(url -> variables(url, olds.remove(url), news.remove(url)));
        if (olds.size() == 1 && news.size() == 1) {
            Map.Entry<String, Located> old = olds.entrySet().iterator().next();
            Map.Entry<String, Located> now = news.entrySet().iterator().next();
            facts.accept(new ServerFact.ServerUrlChanged(
                    Place.of(old.getValue(), now.getValue()), old.getKey(), now.getKey()));
            variables(now.getKey(), old.getValue(), now.getValue());
        } else {
            olds.forEach((url, server) -> facts.accept(new ServerFact.ServerRemoved(Place.of(server, after), url)));
            news.forEach((url, server) -> facts.accept(new ServerFact.ServerAdded(Place.of(before, server), url)));
        }
    }

    /** Without a list there is one server, the one that sent the document (OpenAPI 3.0.4, section 4.7.1). */
    private static Map<String, Located> byUrl(Located servers) {
        Map<String, Located> urls = new LinkedHashMap<>();
        servers.elements().forEach(server -> urls.putIfAbsent(server.text("url").orElse(""), server));
        if (urls.isEmpty()) {
            urls.put("/", servers);
        }
        return urls;
    }

    private void variables(String url, Located before, Located after) {
        Map<String, Located> news = after.child("variables").members();
        before.child("variables").members().forEach((name, old) -> {
            @Nullable Located now = news.get(name);
            if (now != null) {
                variable(url, name, old, now);
            }
        });
    }

    private void variable(String url, String name, Located before, Located after) {
        @Nullable String old = before.text("default").orElse(null);
        @Nullable String now = after.text("default").orElse(null);
        if (!Objects.equals(old, now)) {
            Place place = Place.of(before.child("default"), after.child("default"));
            facts.accept(new ServerFact.ServerVariableDefaultChanged(place, url, name, old, now));
        }
        Map<String, Located> olds = values(before);
        Map<String, Located> news = values(after);
        olds.forEach((value, place) -> {
            if (!news.containsKey(value)) {
                facts.accept(new ServerFact.ServerVariableValueRemoved(
                        Place.of(place, after.child("enum")), url, name, value));
            }
        });
        news.forEach((value, place) -> {
            if (!olds.containsKey(value)) {
                facts.accept(new ServerFact.ServerVariableValueAdded(
                        Place.of(before.child("enum"), place), url, name, value));
            }
        });
    }

    private static Map<String, Located> values(Located variable) {
        Map<String, Located> values = new LinkedHashMap<>();
        variable.child("enum")
                .elements()
                .forEach(value -> values.putIfAbsent(value.node().asText(), value));
        return values;
    }
}
