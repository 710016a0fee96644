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
package io.atlasclient.compatibility.baseline;

import io.atlasclient.compatibility.finding.Direction;
import io.atlasclient.compatibility.finding.Entry;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Part;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.compatibility.finding.Victim;
import io.atlasclient.specs.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Findings, made short. */
final class Found {
    private Found() {}

    /** Returns a finding; operations are operationIds. */
    static Finding at(String rule, String pointer, Map<String, String> arguments, String... operations) {
        Site site = new Site("#" + pointer, "api.yaml", 7, 3, 7, 9);
        List<ReachedOperation> reached = new ArrayList<>();
        for (String id : operations) {
            reached.add(new ReachedOperation(
                    "GET", "/" + id, id, List.of(), Part.RESPONSE, null, "200", null, "state", null));
        }
        String fingerprint = Sha256.of((rule + pointer + arguments).getBytes(StandardCharsets.UTF_8));
        return new Finding(
                rule,
                Level.ERR,
                Direction.RESPONSE,
                new TreeSet<>(List.of(Victim.WIRE)),
                Entry.OPERATION,
                site,
                site,
                reached,
                new TreeMap<>(arguments),
                new TreeSet<>(),
                null,
                "v1:" + fingerprint.substring(0, 16),
                "Something happened.",
                null,
                null,
                null,
                null);
    }
}
