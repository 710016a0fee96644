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

import io.atlasclient.compatibility.fact.NameRelation;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A media type taken apart.
 *
 * @param name type and subtype in lower case, without version
 * @param version the version that the subtype names, empty if it names none
 * @param parameters the parameters by name in lower case
 */
record MediaTypeName(String name, String version, SortedMap<String, String> parameters) {
    private static final Pattern VERSIONED = Pattern.compile(
            "(application/vnd\\.[a-z0-9-]+)\\.(\\d{4}-\\d{2}-\\d{2}(?:\\.[a-z]+)?|v\\d+|preview|upcoming)(\\+[a-z0-9.-]+)?");
    private static final Set<String> NO_SERIES = Set.of("preview", "upcoming");
    private static final String CHARSET = "charset";
    private static final int DIGITS = 20;

    /** Takes a media type apart (RFC 9110, section 8.3.1); what is none stays as it is. */
    static MediaTypeName parse(String text) {
        String[] parts = text.split(";", -1);
        String type = parts[0].strip().toLowerCase(Locale.ROOT);
        Matcher matcher = VERSIONED.matcher(type);
        SortedMap<String, String> parameters = parameters(parts);
        if (!matcher.matches()) {
            return new MediaTypeName(type, "", parameters);
        }
        @Nullable String suffix = matcher.group(3);
        return new MediaTypeName(matcher.group(1) + (suffix == null ? "" : suffix), matcher.group(2), parameters);
    }

    private static SortedMap<String, String> parameters(String[] parts) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            String name = (equals < 0 ? parts[i] : parts[i].substring(0, equals)).strip();
            String value = equals < 0 ? "" : parts[i].substring(equals + 1).strip();
            if (!name.isEmpty()) {
                parameters.put(name.toLowerCase(Locale.ROOT), value);
            }
        }
        if (parameters.containsKey(CHARSET)) {
            parameters.compute(CHARSET, (key, value) -> unquoted(value));
        }
        return parameters;
    }

    private static String unquoted(@Nullable String charset) {
        return charset == null ? "" : charset.replace("\"", "").toLowerCase(Locale.ROOT);
    }

    /** Returns whether the version is one of a row of dates or numbers; previews are in no row. */
    boolean isOfSeries() {
        return !version.isEmpty() && !NO_SERIES.contains(version);
    }

    /** Returns whether both are versions of one media type, and not the same. */
    boolean isAnotherVersionOf(MediaTypeName other) {
        return name.equals(other.name) && !version.equals(other.version);
    }

    /** Returns a text by which versions of one row are in order: numbers have as many digits. */
    String order() {
        return version.startsWith("v")
                ? "v" + "0".repeat(Math.max(0, DIGITS - version.length())) + version.substring(1)
                : version;
    }

    /** Returns the name that all versions of one row share. */
    String series() {
        return isOfSeries() ? name : name + ";" + version;
    }

    boolean isSameButForParameters(MediaTypeName other) {
        return name.equals(other.name) && version.equals(other.version);
    }

    /** Returns how two media types that stand for each other are related, versions aside; nothing if they are the same. */
    Optional<NameRelation> relationTo(MediaTypeName after) {
        if (name.equals(after.name)) {
            return parameters.equals(after.parameters) ? Optional.empty() : Optional.of(relationOfParameters(after));
        } else if (name.equals(after.builtOn())) {
            return Optional.of(NameRelation.SPECIALIZED);
        }
        return after.name.equals(builtOn()) ? Optional.of(NameRelation.GENERALIZED) : Optional.empty();
    }

    private NameRelation relationOfParameters(MediaTypeName after) {
        SortedMap<String, String> old = new TreeMap<>(parameters);
        SortedMap<String, String> now = new TreeMap<>(after.parameters);
        old.remove(CHARSET);
        now.remove(CHARSET);
        return old.equals(now) ? NameRelation.CHARSET : NameRelation.PARAMETERS;
    }

    /** Returns the media type that a structured suffix names; empty if there is none (RFC 6839). */
    private String builtOn() {
        int plus = name.lastIndexOf('+');
        int slash = name.indexOf('/');
        return plus < 0 || slash < 0 || slash > plus ? "" : name.substring(0, slash + 1) + name.substring(plus + 1);
    }

    // Written out: see ADR 20.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof MediaTypeName mediaTypeName
                        && name.equals(mediaTypeName.name)
                        && version.equals(mediaTypeName.version)
                        && parameters.equals(mediaTypeName.parameters));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + version.hashCode()) + parameters.hashCode();
    }
}
