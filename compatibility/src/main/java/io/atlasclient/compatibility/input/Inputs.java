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

import java.util.List;

/**
 * What is compared in one run.
 *
 * @param pairs the documents, in the order of their versions
 * @param notes what was asked for and has nothing to be compared with, a sentence each
 */
public record Inputs(List<SidePair> pairs, List<String> notes) {
    /** Copies the lists. */
    public Inputs {
        pairs = List.copyOf(pairs);
        notes = List.copyOf(notes);
    }
}
