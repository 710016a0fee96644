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

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a document, which is decoded and cut only for those who read them: most reports quote nothing. */
final class DocumentLines extends AbstractList<String> {
    private byte @Nullable [] bytes;
    private @Nullable List<String> lines;

    DocumentLines(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public String get(int index) {
        return lines().get(index);
    }

    @Override
    public int size() {
        return lines().size();
    }

    private synchronized List<String> lines() {
        @Nullable List<String> known = lines;
        if (known == null) {
            known = bytes == null
                    ? List.of()
                    : new String(bytes, StandardCharsets.UTF_8).lines().toList();
            lines = known;
            bytes = null;
        }
        return known;
    }
}
