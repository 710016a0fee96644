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
package io.atlasclient.specs.store;

import io.atlasclient.specs.ProblemsException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents of any URL, which nothing pins; they are not kept. */
public final class UrlDocuments {
    private UrlDocuments() {}

    /**
     * Fetches what a URL serves.
     *
     * @param url an http or https URL
     * @param options how long to wait
     * @param header what lets the reader in, null for nothing; not sent to another origin that the server redirects to
     * @return at most 64 MiB, not a web page
     * @throws ProblemsException if it cannot be had
     */
    public static byte[] fetch(URI url, StoreOptions options, @Nullable RequestHeader header) {
        try {
            return new Download(options).get(url, header);
        } catch (PullFailure e) {
            throw new ProblemsException(List.of(e.toProblem(url)));
        }
    }
}
