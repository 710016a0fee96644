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

import io.atlasclient.compatibility.CompatibilityCheck;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.input.Access;
import io.atlasclient.compatibility.input.Selection;
import io.atlasclient.compatibility.report.view.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to compare, and how.
 *
 * @param selection the documents
 * @param access what may be read, and from where
 * @param mode how the documents are related, null if they say so themselves
 * @param check how they are compared
 * @param threshold from when on findings fail a check
 */
public record ComparisonRequest(
        Selection selection, Access access, @Nullable Mode mode, CompatibilityCheck check, Threshold threshold) {}
