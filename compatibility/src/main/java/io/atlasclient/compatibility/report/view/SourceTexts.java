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
package io.atlasclient.compatibility.report.view;

import java.util.List;
import java.util.Map;

/**
 * The texts that findings are in, for outputs that quote them.
 *
 * @param base the lines of each file of the old document, by the name that findings give
 * @param revision likewise of the new document
 */
public record SourceTexts(Map<String, List<String>> base, Map<String, List<String>> revision) {
    /** Copies the maps. */
    public SourceTexts {
        base = Map.copyOf(base);
        revision = Map.copyOf(revision);
    }

    /** Returns no texts: outputs then quote only the values that findings carry. */
    public static SourceTexts none() {
        return new SourceTexts(Map.of(), Map.of());
    }
}
