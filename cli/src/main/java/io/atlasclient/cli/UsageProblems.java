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
package io.atlasclient.cli;

import io.atlasclient.specs.ProblemsException;
import java.util.function.Supplier;

/** What is wrong with what the user typed or configured, in contrast to the documents. */
final class UsageProblems extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemsException problems;

    private UsageProblems(ProblemsException problems) {
        super(problems);
        this.problems = problems;
    }

    /** Takes a step in which only the user can have made a mistake. */
    static <T> T in(Supplier<T> step) {
        try {
            return step.get();
        } catch (ProblemsException e) {
            throw new UsageProblems(e);
        }
    }

    /** Takes a step that has no result. */
    static void check(Runnable step) {
        in(() -> {
            step.run();
            return true;
        });
    }

    ProblemsException problems() {
        return problems;
    }
}
