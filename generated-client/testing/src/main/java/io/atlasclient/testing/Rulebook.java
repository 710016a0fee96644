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
package io.atlasclient.testing;

import io.atlasclient.testing.operation.OperationKey;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the fake was told about each operation. Thread-safe. */
final class Rulebook {
    private final Map<OperationKey, OperationRules> rules = new ConcurrentHashMap<>();
    private final int listSize;

    Rulebook(int listSize) {
        this.listSize = listSize;
    }

    OperationRules of(OperationKey operation) {
        return rules.computeIfAbsent(operation, key -> new OperationRules());
    }

    Optional<Behaviour> next(OperationKey operation) {
        OperationRules told = rules.get(operation);
        return told == null ? Optional.empty() : told.next();
    }

    /** How many items the operation's list has. */
    int items(OperationKey operation) {
        OperationRules told = rules.get(operation);
        return told == null ? listSize : told.items().orElse(listSize);
    }

    void clear() {
        rules.clear();
    }
}
