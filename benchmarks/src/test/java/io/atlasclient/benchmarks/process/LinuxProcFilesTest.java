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

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LinuxProcFilesTest {
    @Test
    void thePeakIsReadInBytes() {
        assertThat(LinuxProcFiles.parsePeakBytes("VmSize:\t  900 kB\nVmHWM:\t    2048 kB\nVmRSS:\t 1024 kB\n"))
                .contains(2L << 20);
    }

    @Test
    void aProcessWithoutMemoryHasNoPeak() {
        assertThat(LinuxProcFiles.parsePeakBytes("Name:\tjava\nState:\tZ (zombie)\n"))
                .isEmpty();
    }

    @Test
    void theUserTimeOfChildrenIsFoundBehindAnyName() {
        String stat = "42 (a) (b c) S 1 42 42 0 -1 4194304 100 200 0 0 11 12 250 14 20 0 1 0 7 8 9";

        assertThat(LinuxProcFiles.parseChildrenUserTime(stat)).isEqualTo(Duration.ofMillis(2500));
    }
}
