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
package io.atlasclient.compatibility.judge;

import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.specs.SourcePosition;
import io.atlasclient.specs.SpecDocument;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where things stand in the texts of both documents. */
final class Sites {
    private final SpecDocument base;
    private final SpecDocument revision;
    private final FileNames files;

    Sites(SpecDocument base, SpecDocument revision, FileNames files) {
        this.base = base;
        this.revision = revision;
        this.files = files;
    }

    Site base(String pointer) {
        return site(base, files.base(), pointer);
    }

    Site revision(String pointer) {
        return site(revision, files.revision(), pointer);
    }

    private static Site site(SpecDocument document, @Nullable String file, String pointer) {
        Optional<SourcePosition> position = document.position(pointer);
        return new Site(
                pointer,
                file,
                position.map(SourcePosition::line).orElse(0),
                position.map(SourcePosition::column).orElse(0),
                0,
                0);
    }
}
