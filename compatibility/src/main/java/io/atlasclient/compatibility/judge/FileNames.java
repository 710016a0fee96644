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

import io.atlasclient.compatibility.diff.ApiDiff;
import org.jspecify.annotations.Nullable;

/**
 * How findings name the files of both documents.
 *
 * @param base the file of the old document, null if it is none that a report could link to
 * @param revision the file of the new document, null if it is none that a report could link to
 */
public record FileNames(@Nullable String base, @Nullable String revision) {

    /**
     * Returns the names that the documents have.
     *
     * @param diff both documents
     */
    public static FileNames of(ApiDiff diff) {
        return new FileNames(diff.base().name(), diff.revision().name());
    }
}
