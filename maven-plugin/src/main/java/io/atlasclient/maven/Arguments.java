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
package io.atlasclient.maven;

import io.atlasclient.generator.emit.Part;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Turns what a user wrote into the pom into what it means, or into a problem. */
final class Arguments {
    private static final Pattern VERSION_FOLDER = Pattern.compile("v(.+)");

    private Arguments() {}

    /**
     * Reads an API version.
     *
     * @throws ProblemsException if the text is not a date
     */
    static ApiVersion version(String text) {
        try {
            return ApiVersion.parse(text.strip());
        } catch (IllegalArgumentException e) {
            throw refused("versions", "'" + text + "' is not an API version.", "Write a date such as 2024-01-31.");
        }
    }

    /**
     * Checks the name of a package.
     *
     * @throws ProblemsException if Java does not allow the name
     */
    static String packageName(String text) {
        if (!SourceVersion.isName(text, SourceVersion.RELEASE_17)) {
            throw refused(
                    "basePackage",
                    "'" + text + "' is not the name of a Java package.",
                    "Write one such as com.example.atlas.");
        }
        return text;
    }

    /**
     * Checks that a module descriptor can be generated: what holds everything needs one of its author's.
     *
     * @throws ProblemsException if one is asked for a part that gets none
     */
    static boolean moduleInfo(boolean asked, Part part) {
        if (asked && part instanceof Part.Everything) {
            throw refused(
                    "moduleInfo",
                    "The part everything gets no module descriptor.",
                    "Use part models or client, or write module-info.java yourself.");
        }
        return asked;
    }

    /**
     * Reads which part is generated.
     *
     * @param part the part's name
     * @param clientVersion the version of the part {@code client}; null if the folder tells
     * @param folder the project's folder
     * @param versions the versions that are resolved; the client's must be among them
     * @throws ProblemsException if there is no such part, or no such version of a client
     */
    static Part part(String part, @Nullable String clientVersion, Path folder, List<ApiVersion> versions) {
        return switch (part) {
            case "everything" -> new Part.Everything();
            case "models" -> new Part.Models();
            case "client" ->
                new Part.Client(oneOf(versions, clientVersion == null ? versionOf(folder) : version(clientVersion)));
            default -> throw refused("part", "There is no part '" + part + "'.", "Use everything, models or client.");
        };
    }

    private static ApiVersion oneOf(List<ApiVersion> versions, ApiVersion asked) {
        if (!versions.contains(asked)) {
            throw refused(
                    "clientVersion",
                    "Version " + asked + " is not among the versions that are generated from.",
                    "Use one of "
                            + versions.stream().map(ApiVersion::toString).collect(Collectors.joining(", "))
                            + ".");
        }
        return asked;
    }

    private static ApiVersion versionOf(Path folder) {
        Matcher version = VERSION_FOLDER.matcher(folder.getFileName().toString());
        if (!version.matches()) {
            throw refused(
                    "clientVersion",
                    "The folder '" + folder.getFileName() + "' does not tell which version's client this is.",
                    "Set clientVersion, or name the folder v and the version's date.");
        }
        return version(version.group(1));
    }

    /** Returns what ends a run whose parameter cannot be used. */
    static ProblemsException refused(String parameter, String message, String remedy) {
        return new ProblemsException(List.of(new Problem("parameter " + parameter, "#", message, remedy)));
    }
}
