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

import io.atlasclient.json.JsonModel;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Generated classes that have the structure of one implement it.
 *
 * @param <T> what is listed
 */
public interface Page<T> extends Iterable<T> {
    /**
     * The elements of this page.
     *
     * @return an unmodifiable list; may be empty
     */
    List<T> results();

    /**
     * How many elements all pages have, as far as the server counts them.
     *
     * @return a number that is not exact, or null
     */
    @Nullable
    Number totalCount();

    /**
     * Where the server says that other pages are. Data, not the way to get there.
     *
     * @return objects with {@code rel} and {@code href}; may be empty
     */
    default List<? extends JsonModel> links() {
        return List.of();
    }

    /** The elements of this page one by one. */
    @Override
    default Iterator<T> iterator() {
        return results().iterator();
    }
}
