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
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What has happened: the last requests and violations, and the number of calls. Thread-safe. */
final class Journal {
    private final int capacity;
    private final Deque<ReceivedRequest> requests = new ArrayDeque<>();
    private final Deque<Violation> violations = new ArrayDeque<>();
    private final Map<OperationKey, LongAdder> calls = new ConcurrentHashMap<>();

    /** Remembers so many requests, and so many violations. */
    Journal(int capacity) {
        this.capacity = capacity;
    }

    void called(OperationKey operation) {
        calls.computeIfAbsent(operation, key -> new LongAdder()).increment();
    }

    void received(ReceivedRequest request) {
        synchronized (requests) {
            add(requests, request);
        }
    }

    void violated(Collection<Violation> found) {
        if (!found.isEmpty()) {
            synchronized (violations) {
                found.forEach(violation -> add(violations, violation));
            }
        }
    }

    private <T> void add(Deque<T> last, T one) {
        if (capacity > 0) {
            if (last.size() == capacity) {
                last.removeFirst();
            }
            last.addLast(one);
        }
    }

    List<ReceivedRequest> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    List<Violation> violations() {
        synchronized (violations) {
            return List.copyOf(violations);
        }
    }

    long calls(OperationKey operation) {
        LongAdder count = calls.get(operation);
        return count == null ? 0 : count.sum();
    }

    long calls() {
        return calls.values().stream().mapToLong(LongAdder::sum).sum();
    }

    void clear() {
        synchronized (requests) {
            requests.clear();
        }
        synchronized (violations) {
            violations.clear();
        }
        calls.clear();
    }
}
