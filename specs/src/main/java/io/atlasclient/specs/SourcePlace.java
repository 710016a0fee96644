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
package io.atlasclient.specs;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document's text.
 *
 * @param start the place of its key where it is a member of an object, its own where it is an element of an array or
 *     the whole document
 * @param key what its key takes, with its quotes; null if it has none, or one on several lines
 * @param whole what it takes together with its key; null if it stands elsewhere because it is an alias of YAML
 */
public record SourcePlace(
        SourcePosition start,
        @Nullable SourceRange key,
        @Nullable SourceRange whole) {}
