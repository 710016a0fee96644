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
package io.atlasclient.compatibility.calendar;

import io.atlasclient.compatibility.finding.Counts;
import io.atlasclient.specs.ApiVersion;
import org.jspecify.annotations.Nullable;

/**
 * Where callers of an operation that ends can go.
 *
 * @param version the version
 * @param operation method and path there
 * @param cost what changes on the way there; null if that is not known
 */
public record Successor(
        ApiVersion version, String operation, @Nullable Counts cost) {}
