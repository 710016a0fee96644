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
package io.atlasclient.compatibility.report.markdown;

/** How much a place on GitHub holds. */
public enum Budget {
    /** A comment holds 65,536 characters; bytes are never fewer. */
    COMMENT(60_000),
    /** A step's summary holds 1 MiB. */
    JOB_SUMMARY(1_000_000);

    private final int bytes;

    Budget(int bytes) {
        this.bytes = bytes;
    }

    /** Returns the most bytes of UTF-8 that are written. */
    public int bytes() {
        return bytes;
    }
}
