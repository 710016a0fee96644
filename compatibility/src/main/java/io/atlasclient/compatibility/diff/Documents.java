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
package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.view.References;

/**
 * What is shared by the comparisons of all operations.
 *
 * @param base the references of the old document
 * @param revision the references of the new document
 * @param pairs the schemas compared
 * @param reachability the ways to changed schemas
 * @param changes where facts are collected
 */
record Documents(
        References base, References revision, SchemaPairs pairs, Reachability reachability, ChangeCollector changes) {}
