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
package io.atlasclient.testing.check;

/** Which way a value goes: some properties count in one direction only (OpenAPI 3.0.3, Schema Object). */
public enum Direction {
    /** To the API: what is {@code readOnly} need not be there. */
    REQUEST("readOnly"),
    /** From the API: what is {@code writeOnly} need not be there. */
    RESPONSE("writeOnly");

    private final String exempt;

    Direction(String exempt) {
        this.exempt = exempt;
    }

    /** The flag of properties that need not be there even if they are required. */
    String exempt() {
        return exempt;
    }
}
