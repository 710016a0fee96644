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
package io.atlasclient.generator.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an operation, property or parameter is deprecated.
 *
 * @param since the date of the resource version that the API deprecates, for {@code @Deprecated(since)}; empty if the
 *     document does not tell
 * @param sunset the date from which the API may answer 410; present means {@code forRemoval}
 */
public record Deprecation(Optional<String> since, Optional<LocalDate> sunset) {}
