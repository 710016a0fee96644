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
package io.atlasclient.specs.tree;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * What several JSON documents write alike, byte by byte, at the same place. Two thirds of a version of an API is so in
 * the next one, and need not be read again. Safe for use by several threads; what a document is read as does not depend
 * on the documents before it.
 */
public final class CommonParts {
    private static final CommonParts NONE = new CommonParts(null);

    private final @Nullable Location root;

    /** Begins without any document. */
    public CommonParts() {
        this(new Location(0));
    }

    private CommonParts(@Nullable Location root) {
        this.root = root;
    }

    /** Returns what a document has in common with others if it is read alone: nothing, and nothing is kept of it. */
    public static CommonParts none() {
        return NONE;
    }

    /** Returns the place of the whole document; null if nothing is kept. */
    @Nullable
    Location root() {
        return root;
    }

    /** A place that documents have in common, and what each of them has there. */
    static final class Location {
        /** A component is three deep, and what an operation consists of is four deep. */
        private static final int LEAST_DEPTH = 3;

        /** Deeper parts that are alike within parts that are not are two in a thousand bytes of a real version. */
        private static final int GREATEST_DEPTH = 4;

        private final int depth;
        private final Map<String, Location> members = new ConcurrentHashMap<>();
        private final Queue<JsonPart> parts = new ConcurrentLinkedQueue<>();

        private Location(int depth) {
            this.depth = depth;
        }

        /** Returns the place of a member; null if nothing is taken over that deep. */
        @Nullable
        Location member(String name) {
            return depth == GREATEST_DEPTH ? null : members.computeIfAbsent(name, any -> new Location(depth + 1));
        }

        /** Returns whether values here are deep enough to be taken over. */
        boolean holdsParts() {
            return depth >= LEAST_DEPTH;
        }

        void add(JsonPart part) {
            parts.add(part);
        }

        /** Returns the part with which a text goes on, in the same column; null if there is none. */
        @Nullable
        JsonPart find(byte[] text, int start, int column) {
            for (JsonPart part : parts) {
                if (part.isIn(text, start, column)) {
                    return part;
                }
            }
            return null;
        }
    }
}
