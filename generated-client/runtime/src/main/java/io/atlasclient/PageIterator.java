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

import io.atlasclient.json.AtlasDataException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Goes from page to page by number. The server's own links to other pages are absolute, and not followed. */
final class PageIterator<P> implements Iterator<P> {
    private final PageSource<P> source;
    private final Paged.Settings settings;

    private PageRequest request;
    private @Nullable CompletableFuture<? extends @Nullable P> pending;
    private @Nullable P page;
    private @Nullable P previous;
    private boolean isEnded;

    PageIterator(PageSource<P> source, Paged.Settings settings) {
        this.source = source;
        this.settings = settings;
        this.request = settings.first();
    }

    @Override
    public boolean hasNext() {
        if (page == null && !isEnded) {
            page = fetch();
        }
        return page != null;
    }

    @Override
    public P next() {
        if (!hasNext() || page == null) {
            throw new NoSuchElementException();
        }
        P result = page;
        page = null;
        previous = result;
        if (settings.prefetch() && !isEnded) {
            pending = source.begin(request);
        }
        return result;
    }

    private @Nullable P fetch() {
        CompletableFuture<? extends @Nullable P> begun = pending;
        pending = null;
        isEnded = true; // An iteration that fails does not go on.
        P fetched = begun == null ? source.fetch(request) : source.await(begun);
        PageContent content = PageContent.of(fetched);
        if (content.isRepetitionOf(PageContent.of(previous))) {
            throw new AtlasDataException("The server answers page " + request.number()
                    + " with the page before it: the list would never end");
        }
        isEnded = content.isLast(request) || request.number() >= settings.maxPages();
        request = isEnded ? request : request.next();
        return content.isEmpty() ? null : fetched;
    }
}
