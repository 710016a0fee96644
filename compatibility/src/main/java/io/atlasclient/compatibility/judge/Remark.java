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
package io.atlasclient.compatibility.judge;

import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.finding.Direction;
import io.atlasclient.compatibility.finding.ReachedOperation;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that differs between two documents though it may not differ on the wire, under the rule that it falls under.
 *
 * @param rule the id of the rule
 * @param direction which way the data flows
 * @param place where the documents differ
 * @param arguments what the rule is told by name
 * @param operations the operations reached, as far as they are known
 */
public record Remark(
        String rule,
        Direction direction,
        Place place,
        SortedMap<String, String> arguments,
        List<ReachedOperation> operations) {
    /** Keeps unmodifiable copies. */
    public Remark {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
        operations = List.copyOf(operations);
    }
}
