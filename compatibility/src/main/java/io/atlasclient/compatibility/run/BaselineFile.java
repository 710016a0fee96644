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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The file of a baseline.
 *
 * @param folder the folder that a relative name is seen from
 * @param name how the user named it
 */
public record BaselineFile(Path folder, String name) {

    /**
     * Reads the baseline, whose entries must end some day.
     *
     * @throws io.atlasclient.specs.ProblemsException with everything that is wrong with it, or if there is none
     */
    public Baseline read() {
        return BaselineReader.read(name, text(), BaselineReader.Permanence.MUST_EXPIRE);
    }

    /** Returns what the file says. */
    String text() {
        return LocalTree.text(folder, name);
    }

    /** Returns what the file says, nothing if there is none. */
    String textIfAny() {
        try {
            return Files.exists(folder.resolve(name)) ? text() : "";
        } catch (InvalidPathException e) {
            return text();
        }
    }

    /** Replaces what the file says. */
    void write(String text) {
        OutputFiles.write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }
}
