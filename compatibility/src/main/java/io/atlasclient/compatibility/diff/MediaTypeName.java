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

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type (RFC 6838), in which a vendor's resource version stands apart.
 *
 * @param name the lower-case type without version and parameters, such as {@code application/vnd.atlas+json}
 * @param version the resource version, such as a date or {@code preview}; empty if there is none
 * @param parameters the parameters, each with its semicolon; empty if there are none
 */
record MediaTypeName(String name, String version, String parameters) {
    private static final Pattern VERSIONED = Pattern.compile(
            "(application/vnd\\.[a-z0-9-]+)\\.(\\d{4}-\\d{2}-\\d{2}(?:\\.[a-z]+)?|v\\d+|preview|upcoming)(\\+[a-z0-9.-]+)?");

    static MediaTypeName parse(String text) {
        int semicolon = text.indexOf(';');
        String type =
                (semicolon < 0 ? text : text.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
        String parameters = semicolon < 0 ? "" : text.substring(semicolon).strip();
        Matcher matcher = VERSIONED.matcher(type);
        if (!matcher.matches()) {
            return new MediaTypeName(type, "", parameters);
        }
        String suffix = matcher.group(3) == null ? "" : matcher.group(3);
        return new MediaTypeName(matcher.group(1) + suffix, matcher.group(2), parameters);
    }

    /** Returns whether the version is one of a series; the others stand for themselves. */
    boolean isOfSeries() {
        return !version.isEmpty() && !version.equals("preview") && !version.equals("upcoming");
    }

    /** Returns whether two media types are versions of the same. */
    boolean isVersionOf(MediaTypeName other) {
        boolean isSeries = isOfSeries() && other.isOfSeries();
        return name.equals(other.name) && (isSeries || version.equals(other.version));
    }
}
