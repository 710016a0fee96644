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
package io.atlasclient.generator.javadoc;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides which links of a text stay links. */
final class LinkTarget {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private LinkTarget() {}

    /** Returns an absolute web address as the value of an attribute, or empty for every other destination. */
    static Optional<String> href(String destination) {
        return parse(destination)
                .filter(LinkTarget::isWebAddress)
                .map(uri -> uri.toASCIIString()
                        .replace("&", "&amp;")
                        .replace("@", "%40")
                        .replace("*", "%2A"));
    }

    private static boolean isWebAddress(URI uri) {
        return uri.getScheme() != null
                && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null;
    }

    private static Optional<URI> parse(String destination) {
        try {
            return Optional.of(new URI(destination));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
