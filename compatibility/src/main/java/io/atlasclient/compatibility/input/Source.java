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
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where one document is, or a folder of documents, as the user names it. */
public sealed interface Source {
    /** What a date looks like. */
    Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** {@code git:REVISION:PATH}; colons are allowed within the parentheses of {@code merge-base(…)} only. */
    Pattern GIT = Pattern.compile("git:(merge-base\\([^)]*\\)|[^:]*):(.*)");

    /** What the program is sent on its standard input. */
    record StandardInput() implements Source {}

    /**
     * A file or folder of this machine.
     *
     * @param path the path as the user wrote it
     */
    record Local(String path) implements Source {
        /** Returns the path, as messages name the file. */
        @Override
        public String toString() {
            return path;
        }
    }

    /**
     * What a web server serves.
     *
     * @param url an absolute http or https URL without credentials
     */
    record Url(URI url) implements Source {}

    /**
     * A file or folder in a revision of a git repository.
     *
     * @param revision the revision
     * @param path the path from the top of the repository
     */
    record Git(String revision, String path) implements Source {
        /** Returns the source as it is written. */
        @Override
        public String toString() {
            return "git:" + revision + ":" + path;
        }
    }

    /**
     * A version of the catalog.
     *
     * @param version the version
     */
    record Version(ApiVersion version) implements Source {}

    /**
     * Reads a source from its text.
     *
     * @param text {@code -}, a date, {@code git:REVISION:PATH}, an http or https URL, or else a path
     * @throws ProblemsException if the text is none of these
     */
    static Source parse(String text) {
        String lowerCase = text.toLowerCase(Locale.ROOT);
        if (text.isBlank()) {
            throw refused(text, "No document is named.", "Name a file, a URL, git:REVISION:PATH or a version.");
        } else if (text.equals("-")) {
            return new StandardInput();
        } else if (DATE.matcher(text).matches()) {
            return new Version(version(text));
        } else if (text.startsWith("git:")) {
            return git(text);
        } else if (lowerCase.startsWith("http://") || lowerCase.startsWith("https://")) {
            return new Url(url(text));
        } else if (text.contains("://")) {
            throw refused(text, "Only http and https URLs are read.", "Name such a URL, or a file.");
        }
        return new Local(text);
    }

    /**
     * Reads the date of a version.
     *
     * @param text a date
     * @throws ProblemsException if there is no such day
     */
    static ApiVersion version(String text) {
        try {
            return ApiVersion.parse(text);
        } catch (IllegalArgumentException e) {
            throw refused(text, "This is not a version of the API.", "Write a date such as 2024-01-31.");
        }
    }

    private static Source git(String text) {
        Matcher git = GIT.matcher(text);
        if (!git.matches() || git.group(1).isBlank()) {
            throw refused(
                    text, "This names no revision and path.", "Write git:REVISION:PATH, such as git:HEAD~1:api.yaml.");
        }
        return new Git(git.group(1), git.group(2).replaceAll("^(\\./)+|/+$", ""));
    }

    private static URI url(String text) {
        URI url;
        try {
            url = new URI(text);
        } catch (URISyntaxException e) {
            throw refused(text, "This is not a URL: " + e.getReason() + ".", "Check the spelling.");
        }
        if (url.getHost() == null) {
            throw refused(text, "The URL names no host.", "Write https://HOST/PATH.");
        } else if (url.getRawUserInfo() != null) {
            // The text would end up in messages and reports.
            throw refused(
                    url.getScheme() + "://…@" + url.getHost(),
                    "The URL carries credentials.",
                    "Put a header into an environment variable instead.");
        }
        return url;
    }

    private static ProblemsException refused(String text, String message, String remedy) {
        return new ProblemsException(List.of(new Problem("input '" + text + "'", "#", message, remedy)));
    }
}
