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
package io.atlasclient.compatibility.input;

import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be compared, as the user names it. */
public sealed interface Selection {
    /** The word for all versions of the catalog. */
    String ALL = "all";

    /**
     * Two documents; or two folders of documents, each version with itself.
     *
     * @param base the old one
     * @param revision the new one
     */
    record Two(Source base, Source revision) implements Selection {}

    /**
     * Each version of the catalog with the next.
     *
     * @param first the first version, null for the first of the catalog
     * @param last the last version, null for the last of the catalog
     */
    record Steps(@Nullable ApiVersion first, @Nullable ApiVersion last) implements Selection {}

    /** Each version of the catalog with each newer one. */
    record AllVersions() implements Selection {}

    /**
     * Each version in a folder with each newer one.
     *
     * @param folder a folder with {@code versions.json}
     */
    record AllOf(Source folder) implements Selection {}

    /**
     * Reads what a user wrote.
     *
     * @param arguments two sources; or one of {@code FROM..TO} (either may be left out), {@code all}, a folder
     * @throws ProblemsException if the arguments are none of these
     */
    static Selection parse(List<String> arguments) {
        if (arguments.size() == 2) {
            return two(arguments.get(0), arguments.get(1));
        } else if (arguments.size() != 1) {
            throw refused(arguments, "Two documents are compared, not " + arguments.size() + ".");
        }
        String only = arguments.get(0);
        int dots = only.indexOf("..");
        if (only.equals(ALL)) {
            return new AllVersions();
        } else if (dots >= 0 && isDateOrEmpty(only.substring(0, dots)) && isDateOrEmpty(only.substring(dots + 2))) {
            return steps(only, bound(only.substring(0, dots)), bound(only.substring(dots + 2)));
        }
        Source folder = Source.parse(only);
        if (folder instanceof Source.Local || folder instanceof Source.Git) {
            return new AllOf(folder);
        }
        throw refused(arguments, "One document alone cannot be compared.");
    }

    private static Selection two(String base, String revision) {
        Two two = new Two(Source.parse(base), Source.parse(revision));
        if (two.base instanceof Source.StandardInput && two.revision instanceof Source.StandardInput) {
            throw refused(List.of(base, revision), "Only one document can come from standard input.");
        }
        return two;
    }

    private static Selection steps(String text, @Nullable ApiVersion first, @Nullable ApiVersion last) {
        if (first != null && last != null && first.compareTo(last) >= 0) {
            throw refused(List.of(text), "The first version must be older than the last.");
        }
        return new Steps(first, last);
    }

    private static boolean isDateOrEmpty(String text) {
        return text.isEmpty() || Source.DATE.matcher(text).matches();
    }

    private static @Nullable ApiVersion bound(String text) {
        return text.isEmpty() ? null : Source.version(text);
    }

    private static ProblemsException refused(List<String> arguments, String message) {
        return new ProblemsException(List.of(new Problem(
                "inputs '" + String.join(" ", arguments) + "'",
                "#",
                message,
                "Name an old and a new document, FROM..TO, all, or a folder with versions.json.")));
    }
}
