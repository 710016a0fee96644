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

/** Which way the data flows that a finding is about. */
public enum Direction {
    /** From the caller to the API; in callbacks and webhooks from the receiver of the event. */
    REQUEST,
    /** From the API to the caller; in callbacks and webhooks to the receiver of the event. */
    RESPONSE,
    /** Neither: the operation or the document itself. */
    NONE
}
