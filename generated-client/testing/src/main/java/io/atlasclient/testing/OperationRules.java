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

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.atlasclient.testing.http.Answer;
import io.atlasclient.testing.http.Reaction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the fake is to do about calls of one operation. What is limited to a number of calls comes first, in the order in which it was told; after that stands
 * what was told last without a limit. Thread-safe.
 */
public final class OperationRules {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int SMALLEST_STATUS = 200;
    private static final int LARGEST_STATUS = 599;

    private final Deque<Limited> limited = new ArrayDeque<>();
    private @Nullable Behaviour standing;
    private @Nullable Behaviour before;
    private @Nullable Integer items;

    OperationRules() {}

    /** Something that is done for some calls only. */
    private record Limited(Behaviour behaviour, int calls) {}

    /**
     * Lets calls fail.
     *
     * @param fault how
     * @return how often; all calls unless said otherwise
     */
    public Repeat fail(Fault fault) {
        return stand(fault.behaviour());
    }

    /**
     * Answers with something of one's own, whatever the document says, and even if the request is not allowed.
     *
     * @param status the HTTP status, 200 to 599
     * @param json the body, one JSON value
     * @return how often; all calls unless said otherwise
     * @throws IllegalArgumentException if it is no such status, or no JSON
     */
    public Repeat respond(int status, String json) {
        if (status < SMALLEST_STATUS || status > LARGEST_STATUS) {
            throw new IllegalArgumentException("A status is between 200 and 599, not " + status);
        }
        try {
            MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The body is no JSON: " + e.getOriginalMessage(), e);
        }
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return stand(new Behaviour() {
            @Override
            public Reaction react(Supplier<Answer> usual) {
                return new Reaction.Send(Answer.of(status, "application/json", body));
            }
        });
    }

    /**
     * Gives the operation's list so many items. They are made up, differ from each other, and are the same in each run.
     *
     * @param count how many in all, over all pages; at least 0
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public synchronized OperationRules items(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("A number of items is at least 0, not " + count);
        }
        items = count;
        return this;
    }

    synchronized OptionalInt items() {
        return items == null ? OptionalInt.empty() : OptionalInt.of(items);
    }

    private synchronized Repeat stand(Behaviour behaviour) {
        before = standing;
        standing = behaviour;
        return new Repeat(this, behaviour);
    }

    synchronized void limit(Behaviour behaviour, int calls) {
        if (behaviour.equals(standing)) {
            standing = before;
        }
        limited.add(new Limited(behaviour, calls));
    }

    /** Takes what is to be done about one call; empty if it is answered as usual. */
    synchronized Optional<Behaviour> next() {
        Limited first = limited.poll();
        if (first == null) {
            return Optional.ofNullable(standing);
        }
        if (first.calls() > 1) {
            limited.addFirst(new Limited(first.behaviour(), first.calls() - 1));
        }
        return Optional.of(first.behaviour());
    }
}
