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

import io.atlasclient.specs.SpecSource;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.Set;

/** Where an answer sends its reader (RFC 9110, section 15.4), as far as one may follow. */
final class Redirects {
    static final int MAX = 5;

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
    private static final String REMEDY = "Name the URL where the document really is.";

    private Redirects() {}

    /** Returns where to go on, nothing if the answer is no redirect. */
    static Optional<URI> target(URI url, int status, HttpHeaders headers) throws PullFailure {
        if (!STATUSES.contains(status)) {
            return Optional.empty();
        }
        String location = headers.firstValue("location")
                .orElseThrow(() -> new PullFailure(
                        "the server answered " + status + " without saying where the document is", REMEDY));
        URI target = resolve(url, location);
        boolean http = "http".equalsIgnoreCase(target.getScheme());
        boolean https = "https".equalsIgnoreCase(target.getScheme());
        if (target.getHost() == null || target.getPort() > SpecSource.MAX_PORT || !(http || https)) {
            throw new PullFailure("the server redirects to " + target + ", which is not a web address", REMEDY);
        } else if (http && "https".equalsIgnoreCase(url.getScheme())) {
            throw new PullFailure("the server redirects from https to the unprotected " + target, REMEDY);
        }
        return Optional.of(target);
    }

    /** Returns whether two URLs have one origin (RFC 6454): the same scheme, host and port. */
    static boolean isSameOrigin(URI url, URI other) {
        return url.getScheme().equalsIgnoreCase(other.getScheme())
                && url.getHost().equalsIgnoreCase(other.getHost())
                && port(url) == port(other);
    }

    private static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
    }

    static PullFailure tooMany() {
        return new PullFailure("the server redirected more than " + MAX + " times", REMEDY);
    }

    private static URI resolve(URI url, String location) throws PullFailure {
        try {
            return url.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new PullFailure("the server redirects to '" + location + "', which is not a URL", REMEDY);
        }
    }
}
