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
package io.atlasclient.compatibility.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding is accepted.
 *
 * @param reason why, in the words of the author
 * @param author who accepted it
 * @param expires the last day on which it is accepted; null if it is for good
 * @param hidden whether MongoDB's format hides it from the changelog
 */
public record Acceptance(
        String reason, String author, @Nullable LocalDate expires, boolean hidden) {}
