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
package io.atlasclient.compatibility.java.change;

import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.finding.Victim;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something of a generated client that callers of the old one could rely on, and cannot any more. Classes go by their
 * simple names, which are unique in a client.
 */
public sealed interface JavaChange permits TypeChange, MemberChange, MethodChange {

    /** Returns the element of the old client, such as {@code Cluster.Builder.name(String)}; of the new one if it is new. */
    String element();

    /** Returns what became of it, for people, such as {@code is gone} or {@code returns Long instead of Integer}. */
    String outcome();

    /** Returns where it comes from in both documents. */
    Place place();

    /** Returns whom it hurts, who uses the element: callers that are compiled again, and compiled ones. */
    default Set<Victim> victims() {
        return EnumSet.of(Victim.SOURCE, Victim.BINARY);
    }
}
