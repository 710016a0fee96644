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
package io.atlasclient.specs;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where the OpenAPI documents come from, as {@code -Datlas.specs} names it. */
public sealed interface SpecSource {
    /** The greatest port number of TCP (RFC 9293, section 3.1). */
    int MAX_PORT = 65_535;

    /** The small documents that this library brings along; read in place. */
    record Bundled() implements SpecSource {
        @Override
        public String toString() {
            return "bundled";
        }
    }

    /**
     * A folder with a file {@code openapi-<version>.json} or {@code .yaml} for each version; read in place and not
     * compared with the pins, for whoever names a folder means the files in it.
     *
     * @param path the folder
     */
    record Folder(Path path) implements SpecSource {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A mirror of the pinned documents over HTTP; what it serves must match the pins.
     *
     * @param url an absolute http or https URL without query, fragment and credentials, under which
     *     {@code openapi-<version>.json} stands for each version
     */
    record BaseUrl(URI url) implements SpecSource {
        @Override
        public String toString() {
            return url.toString();
        }
    }

    /** MongoDB's repository at the revision that the catalog pins; what it serves must match the pins. */
    record Upstream() implements SpecSource {
        @Override
        public String toString() {
            return "upstream";
        }
    }

    /**
     * Reads a source from its text, a relative folder being one of the working directory.
     *
     * @param text {@code bundled}, {@code upstream}, a folder, or an http or https URL
     * @throws ProblemsException if the text is none of these
     */
    static SpecSource parse(String text) {
        return parse(text, Path.of(""));
    }

    /**
     * Reads a source from its text.
     *
     * @param text {@code bundled}, {@code upstream}, a folder, or an http or https URL
     * @param base the folder that a relative folder is seen from
     * @throws ProblemsException if the text is none of these
     */
    static SpecSource parse(String text, Path base) {
        String source = text.strip();
        String lowerCase = source.toLowerCase(Locale.ROOT);
        if (source.isEmpty()) {
            throw refused(text, "No source is named.");
        } else if (source.equals("bundled")) {
            return new Bundled();
        } else if (source.equals("upstream")) {
            return new Upstream();
        } else if (lowerCase.startsWith("http://") || lowerCase.startsWith("https://")) {
            return new BaseUrl(baseUrl(source));
        } else if (source.contains("://")) {
            throw refused(text, "Only http and https URLs are read.");
        }
        try {
            return new Folder(base.resolve(source));
        } catch (InvalidPathException e) {
            throw refused(text, "This cannot be the name of a folder: " + e.getReason() + ".");
        }
    }

    private static URI baseUrl(String text) {
        URI url;
        try {
            url = new URI(text);
        } catch (URISyntaxException e) {
            throw refused(text, "This is not a URL: " + e.getReason() + ".");
        }
        if (url.getHost() == null) {
            throw refused(text, "The URL names no host.");
        } else if (url.getPort() > MAX_PORT) {
            throw refused(text, "There is no such port.");
        } else if (url.getRawUserInfo() != null) {
            // The text would end up in messages and logs.
            throw refused(url.getScheme() + "://…@" + url.getHost(), "The URL carries credentials.");
        } else if (url.getRawQuery() != null || url.getRawFragment() != null) {
            throw refused(text, "File names cannot be added to a URL with a query or a fragment.");
        }
        return url;
    }

    private static ProblemsException refused(String text, String message) {
        return new ProblemsException(
                List.of(
                        new Problem(
                                "specs source '" + text + "'",
                                "#",
                                message,
                                "Use bundled, upstream, a folder, or an http or https URL under which openapi-<version>.json stands.")));
    }
}
