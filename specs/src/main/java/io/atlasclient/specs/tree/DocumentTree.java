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
package io.atlasclient.specs.tree;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.SourcePositions;

/**
 * A document's values and where they stand.
 *
 * @param root the document's value; members in the order of the text
 * @param positions where each value stands
 */
public record DocumentTree(JsonNode root, SourcePositions positions) {}
