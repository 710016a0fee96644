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
package io.atlasclient.specs.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SourcePosition;
import io.atlasclient.specs.tree.DocumentTree;
import io.atlasclient.specs.tree.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes new pins into a catalog, line by line, so that comments and order stay. */
public final class CatalogFile {
    private static final Pattern MEMBER =
            Pattern.compile("([^#]*?\\b(?:revision|sha256|size): *)([^\\s#,}]+)(.*)", Pattern.DOTALL);

    private CatalogFile() {}

    /**
     * Rewrites the revision and the hash and size of versions, each on the line where it stands, and nothing else.
     *
     * @param file a catalog
     * @param revision the revision that the pins belong to
     * @param pins the new pins; versions without one keep theirs
     * @throws ProblemsException if the file is not a catalog with one member a line, or cannot be written; it then
     *     stays as it was
     */
    public static void rewrite(Path file, String revision, Map<ApiVersion, Pin> pins) {
        try {
            byte[] rewritten = rewritten(file.toString(), Files.readAllBytes(file), revision, pins);
            CatalogReader.read(file.toString(), rewritten);
            Path temporary = file.resolveSibling(file.getFileName() + ".new");
            Files.write(temporary, rewritten);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ProblemsException(List.of(new Problem(
                    file.toString(),
                    "#",
                    "The new pins cannot be written.",
                    "Make the catalog and its folder writable.")));
        }
    }

    private static byte[] rewritten(String document, byte[] bytes, String revision, Map<ApiVersion, Pin> pins) {
        DocumentTree catalog = TreeReader.read(document, bytes);
        List<String> lines = Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("(?<=\n)", -1));
        replace(document, catalog, lines, "#/revision", revision);
        JsonNode versions = catalog.root().path("versions");
        for (int i = 0; i < versions.size(); i++) {
            @Nullable
            Pin pin = pins.get(ApiVersion.parse(versions.path(i).path("version").asText()));
            if (pin != null) {
                replace(document, catalog, lines, "#/versions/" + i + "/sha256", pin.sha256());
                replace(document, catalog, lines, "#/versions/" + i + "/size", Long.toString(pin.size()));
            }
        }
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void replace(
            String document, DocumentTree catalog, List<String> lines, String pointer, String value) {
        int line = catalog.positions().find(pointer).map(SourcePosition::line).orElse(0) - 1;
        @Nullable Matcher member = line < 0 ? null : MEMBER.matcher(lines.get(line));
        if (member == null || !member.matches()) {
            throw new ProblemsException(List.of(new Problem(
                    document, pointer, "This does not stand on a line of its own.", "Write one member a line.")));
        }
        lines.set(line, member.group(1) + value + member.group(3));
    }
}
