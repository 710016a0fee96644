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

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * The values that a schema lists, null aside.
 *
 * @param values the only values allowed and where each is listed, in their order; empty if values are not limited
 * @param constant the only value allowed, if it is written as {@code const}; it is among the values too
 * @param known values that others may join, and where each is listed ({@code x-extensible-enum})
 * @param open whether further values may come
 */
public record Enumeration(
        Optional<Sourced<Map<JsonNode, String>>> values,
        Optional<Sourced<JsonNode>> constant,
        Sourced<Map<JsonNode, String>> known,
        boolean open) {}
