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
package io.atlasclient.testing.operation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A versioned media type of the API, such as {@code application/vnd.atlas.<date>+json}.
 *
 * @param text the media type as the document spells it
 * @param date the version of the resource
 * @param suffix what follows the plus
 */
public record MediaType(String text, LocalDate date, String suffix) {
    private static final Pattern VERSIONED =
            Pattern.compile("application/vnd\\.atlas\\.(\\d{4}-\\d{2}-\\d{2})\\+([a-z0-9.]+)");

    /**
     * Reads a media type.
     *
     * @param text a media type, its parameters are not looked at
     * @return empty if it is none with a version
     */
    public static Optional<MediaType> parse(String text) {
        String type = text.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        Matcher matcher = VERSIONED.matcher(type);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MediaType(type, LocalDate.parse(matcher.group(1)), matcher.group(2)));
        } catch (DateTimeException e) {
            // Digits that are no date make no version.
            return Optional.empty();
        }
    }

    /**
     * Returns whether who asks for a media type gets this one: of a resource, the API gives the newest version that is not
     * newer than what was asked for.
     *
     * @param asked the media type that was asked for
     */
    public boolean serves(MediaType asked) {
        return suffix.equals(asked.suffix) && !date.isAfter(asked.date);
    }
}
