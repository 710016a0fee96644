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

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that is fetched page by page while it is read: nothing before the first element is asked for, and no page before the one in front of it is
 * used up. Each iteration starts anew. Iterators fail as {@link AtlasClient#execute} does, and with {@link io.atlasclient.json.AtlasDataException} when
 * the server answers with the same page again. Immutable; its iterators are not thread-safe.
 *
 * @param <E> elements or pages
 */
public final class Paged<E> implements Iterable<E> {
    private static final int DEFAULT_SIZE = 100;

    private final Settings settings;
    private final Function<Settings, Iterator<E>> start;

    private Paged(Settings settings, Function<Settings, Iterator<E>> start) {
        this.settings = settings;
        this.start = start;
    }

    static <E> Paged<E> of(Function<Settings, Iterator<E>> start) {
        return new Paged<>(new Settings(DEFAULT_SIZE, Integer.MAX_VALUE, false), start);
    }

    /**
     * Ends after so many pages, whatever the server has left.
     *
     * @param pages at least 1
     * @return another list
     * @throws IllegalArgumentException if it is less
     */
    public Paged<E> maxPages(int pages) {
        if (pages < 1) {
            throw new IllegalArgumentException("A list has at least one page, not " + pages);
        }
        return new Paged<>(new Settings(settings.pageSize, pages, settings.prefetch), start);
    }

    /**
     * Asks for pages of another size than 100. A page with fewer elements is taken for the last one, so do not ask for more than the server gives.
     *
     * @param elements 1 to 500
     * @return another list
     */
    public Paged<E> pageSize(int elements) {
        int size = new PageRequest(1, elements).size();
        return new Paged<>(new Settings(size, settings.maxPages, settings.prefetch), start);
    }

    /**
     * Fetches one page ahead, in another thread, while the one before is read. Who ends early has asked for a page too many.
     *
     * @return another list
     */
    public Paged<E> prefetch() {
        return new Paged<>(new Settings(settings.pageSize, settings.maxPages, true), start);
    }

    @Override
    public Iterator<E> iterator() {
        return start.apply(settings);
    }

    /**
     * The same as a stream.
     *
     * @return a sequential stream in the order of the server
     */
    public Stream<E> stream() {
        Spliterator<E> elements = Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED);
        return StreamSupport.stream(elements, false);
    }

    /** How to go through the pages. */
    record Settings(int pageSize, int maxPages, boolean prefetch) {
        Settings onePage() {
            return new Settings(pageSize, 1, false);
        }

        PageRequest first() {
            return new PageRequest(1, pageSize);
        }
    }
}
