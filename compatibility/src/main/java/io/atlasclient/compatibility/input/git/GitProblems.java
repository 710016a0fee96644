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
package io.atlasclient.compatibility.input.git;

import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.util.List;

/** What can go wrong with repositories, in words. */
final class GitProblems {
    static final String FETCH_ALL = "Fetch the whole history: 'git fetch --unshallow', or 'fetch-depth: 0' of the"
            + " checkout action of GitHub.";

    private GitProblems() {}

    static ProblemsException of(String source, String message, String remedy) {
        return new ProblemsException(List.of(new Problem(source, "#", message, remedy)));
    }
}
