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

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text, which is cut only for those who read them: most reports quote nothing. */
final class DocumentLines extends AbstractList<String> {
    private final String text;
    private @Nullable List<String> lines;

    DocumentLines(String text) {
        this.text = text;
    }

    @Override
    public String get(int index) {
        return lines().get(index);
    }

    @Override
    public int size() {
        return lines().size();
    }

    private List<String> lines() {
        if (lines == null) {
            lines = text.lines().toList();
        }
        return lines;
    }
}
