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
package io.atlasclient.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what Linux tells about processes: proc(5). Other systems have no such files, and so no figures. */
final class LinuxProcFiles {
    private static final Path ROOT = Path.of("/proc");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** Where cutime stands among the fields behind the command's name: field 16, of which the first two are gone. */
    private static final int CHILDREN_USER_TIME = 13;

    /** A clock tick as user space sees it. */
    private static final Duration TICK = Duration.ofMillis(10);

    private LinuxProcFiles() {}

    /** Returns the largest resident memory of a process so far, in bytes; empty if it is gone. */
    static Optional<Long> peakBytes(long pid) {
        return read(ROOT.resolve(Long.toString(pid)).resolve("status")).flatMap(LinuxProcFiles::parsePeakBytes);
    }

    /** Returns the user time of all children that ended and were waited for. */
    static Optional<Duration> childrenUserTime() {
        return read(ROOT.resolve("self/stat")).map(LinuxProcFiles::parseChildrenUserTime);
    }

    static Optional<Long> parsePeakBytes(String status) {
        Matcher peak = PEAK.matcher(status);
        return peak.find() ? Optional.of(Long.parseLong(peak.group(1)) * 1024) : Optional.empty();
    }

    static Duration parseChildrenUserTime(String stat) {
        // The command's name stands in parentheses and may hold blanks and parentheses itself.
        List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        return TICK.multipliedBy(Long.parseLong(fields.get(CHILDREN_USER_TIME)));
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
