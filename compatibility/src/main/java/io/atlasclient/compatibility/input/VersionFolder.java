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

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.input.tree.FileTree;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder with {@code versions.json}, an array of versions, and a file {@code openapi-VERSION.json} or {@code .yaml} for
 * each, as MongoDB publishes them.
 *
 * @param tree the files around the folder
 * @param path the folder's path among them, empty for all of them
 */
record VersionFolder(FileTree tree, String path) {
    private static final List<String> SUFFIXES = List.of(".json", ".yaml", ".yml");

    /** Returns how the user names the folder. */
    String name() {
        return tree.name(path);
    }

    /** Returns the versions, ascending, without those that have a name in place of a date. */
    List<ApiVersion> versions() {
        String list = tree.name(inside("versions.json"));
        if (!tree.isFile(inside("versions.json"))) {
            throw new ProblemsException(List.of(new Problem(
                    name(),
                    "#",
                    "The folder has no versions.json.",
                    "Put an array of its versions there, such as [\"2024-01-31\"], or name two documents.")));
        }
        JsonNode versions =
                TreeReader.read(list, tree.read(inside("versions.json"))).root();
        List<ApiVersion> dates = new ArrayList<>();
        for (JsonNode version : versions) {
            if (Source.DATE.matcher(version.asText()).matches()) {
                dates.add(Source.version(version.asText()));
            }
        }
        if (!versions.isArray() || dates.isEmpty()) {
            throw new ProblemsException(List.of(new Problem(
                    list, "#", "This is no list of versions.", "Write an array of dates, such as [\"2024-01-31\"].")));
        }
        return dates.stream().sorted().distinct().toList();
    }

    /** Returns the path of a version's document. */
    String document(ApiVersion version) {
        List<String> files = SUFFIXES.stream()
                .map(suffix -> inside("openapi-" + version + suffix))
                .filter(tree::isFile)
                .toList();
        if (files.size() == 1) {
            return files.get(0);
        }
        throw new ProblemsException(List.of(new Problem(
                name(),
                "#",
                "The folder has " + (files.isEmpty() ? "no document" : "several documents") + " of version " + version
                        + ".",
                "Put one file openapi-" + version + ".json or .yaml there.")));
    }

    private String inside(String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
