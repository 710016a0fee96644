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

import io.atlasclient.json.OpenEnum;
import io.atlasclient.json.Timestamps;
import java.time.OffsetDateTime;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The optional parameters of one operation, immutable. As a map it is what goes into the URL, for Retrofit's {@code @QueryMap}: a parameter that is a list
 * is one entry for each element, so that a key may occur several times. Header parameters are apart. Equal if both are the same, in the same order.
 */
public abstract class QueryParameters extends AbstractMap<String, String> {
    private final List<Map.Entry<String, String>> query;
    private final Map<String, String> headers;

    /**
     * Creates parameters.
     *
     * @param entries what the generated builder has collected
     */
    protected QueryParameters(Entries entries) {
        query = List.copyOf(entries.query);
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(entries.headers));
    }

    /**
     * The parameters that are sent as headers.
     *
     * @return an unmodifiable map by header name; only those that were set
     */
    public final Map<String, String> headers() {
        return headers;
    }

    @Override
    public final Set<Map.Entry<String, String>> entrySet() {
        return new EntrySet(query);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof QueryParameters that && query.equals(that.query) && headers.equals(that.headers);
    }

    @Override
    public final int hashCode() {
        return 31 * query.hashCode() + headers.hashCode();
    }

    /** Collects parameters, for generated code. */
    public static final class Entries {
        private final List<Map.Entry<String, String>> query = new ArrayList<>();
        private final Map<String, String> headers = new LinkedHashMap<>();

        /** Starts without any. */
        public Entries() {}

        /**
         * Adds a query parameter.
         *
         * @param name its name in the URL, not encoded
         * @param value its value; null adds nothing, a collection one entry for each element
         * @return this
         */
        public Entries query(String name, @Nullable Object value) {
            if (value instanceof Collection<?> values) {
                values.forEach(element -> query(name, element));
            } else if (value != null) {
                query.add(Map.entry(name, text(value)));
            }
            return this;
        }

        /**
         * Sets a header parameter.
         *
         * @param name the header's name
         * @param value its value; null sets nothing
         * @return this
         */
        public Entries header(String name, @Nullable Object value) {
            if (value != null) {
                headers.put(name, text(value));
            }
            return this;
        }

        private static String text(Object value) {
            if (value instanceof OffsetDateTime time) {
                return Timestamps.format(time);
            }
            return value instanceof OpenEnum openEnum ? openEnum.value() : value.toString();
        }
    }

    private static final class EntrySet extends AbstractSet<Map.Entry<String, String>> {
        private final List<Map.Entry<String, String>> entries;

        EntrySet(List<Map.Entry<String, String>> entries) {
            this.entries = entries;
        }

        @Override
        public Iterator<Map.Entry<String, String>> iterator() {
            return entries.iterator();
        }

        @Override
        public int size() {
            return entries.size();
        }
    }
}
