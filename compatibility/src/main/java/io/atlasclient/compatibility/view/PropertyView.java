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
package io.atlasclient.compatibility.view;

import java.util.List;
import java.util.Optional;

/**
 * A property of an object, as all branches of {@code allOf} together declare it.
 *
 * @param name the property's name
 * @param parts its schema in each branch that declares it; empty if it is only listed as required
 * @param source where it is declared first
 * @param requirement where it is listed as required, if it is
 */
public record PropertyView(
        String name, List<Located> parts, Sourced<String> source, Optional<Sourced<String>> requirement) {

    /** Returns whether it must be present. */
    public boolean required() {
        return requirement.isPresent();
    }
}
