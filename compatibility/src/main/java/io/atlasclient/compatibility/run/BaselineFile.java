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
package io.atlasclient.compatibility.run;

import io.atlasclient.compatibility.baseline.Baseline;
import io.atlasclient.compatibility.baseline.BaselineReader;
import io.atlasclient.compatibility.input.tree.LocalTree;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The file of a baseline.
 *
 * @param path where it is
 * @param name how the user named it
 */
public record BaselineFile(Path path, String name) {

    /**
     * Names a file.
     *
     * @param folder the folder that a relative file is seen from
     * @param name how the user names it
     * @throws ProblemsException if this cannot be a file
     */
    public static BaselineFile in(Path folder, String name) {
        try {
            return new BaselineFile(folder.resolve(name), name);
        } catch (InvalidPathException e) {
            throw problem(name, "This cannot be the name of a file.", "Check the name.");
        }
    }

    /**
     * Reads the baseline, whose entries must end some day.
     *
     * @throws ProblemsException with everything that is wrong with it, or if there is none
     */
    public Baseline read() {
        return BaselineReader.read(name, text(), BaselineReader.Permanence.MUST_EXPIRE);
    }

    /** Returns what the file says. */
    String text() {
        return new String(LocalTree.readNamed(path, name), StandardCharsets.UTF_8);
    }

    /** Returns what the file says, nothing if there is none. */
    String textIfAny() {
        return Files.exists(path) ? text() : "";
    }

    /** Replaces what the file says. */
    void write(String text) {
        try {
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            Files.writeString(path, text);
        } catch (IOException e) {
            throw problem(name, "The baseline cannot be written.", "Name a file that can be written.");
        }
    }

    private static ProblemsException problem(String document, String message, String remedy) {
        return new ProblemsException(List.of(new Problem(document, "#", message, remedy)));
    }
}
