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
package io.atlasclient.cli;

import io.atlasclient.compatibility.policy.Presets;
import io.atlasclient.compatibility.run.OutputFormat;
import java.util.Iterator;
import java.util.List;

/** What a shell offers as values of options. */
final class Candidates {
    private Candidates() {}

    /** The presets. */
    static final class OfPreset implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Presets.names().iterator();
        }
    }

    /** The formats of comparisons. */
    static final class OfFormat implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return OutputFormat.all().stream().map(OutputFormat::name).iterator();
        }
    }

    /** The formats of calendars. */
    static final class OfCalendarFormat implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("text", "markdown", "html", "json", "ics").iterator();
        }
    }

    /** The thresholds. */
    static final class OfThreshold implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("ERR", "WARN", "INFO", "never").iterator();
        }
    }

    /** How two documents are related. */
    static final class OfMode implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("across", "within").iterator();
        }
    }

    /** When text has colours. */
    static final class OfColor implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("auto", "always", "never").iterator();
        }
    }
}
