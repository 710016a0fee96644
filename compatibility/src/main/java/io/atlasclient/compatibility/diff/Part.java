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
package io.atlasclient.compatibility.diff;

/** The part of an operation that a change is seen in. */
public sealed interface Part {

    /** Returns which way the data of this part flows. */
    Direction direction();

    /** The operation itself. */
    record Whole() implements Part {
        @Override
        public Direction direction() {
            return Direction.NONE;
        }
    }

    /**
     * A parameter.
     *
     * @param in where it is sent: path, query, header or cookie
     * @param name its name
     */
    record Parameter(String in, String name) implements Part {
        @Override
        public Direction direction() {
            return Direction.REQUEST;
        }
    }

    /**
     * The request body.
     *
     * @param mediaType the media type without version; empty for the body as a whole
     */
    record RequestBody(String mediaType) implements Part {
        @Override
        public Direction direction() {
            return Direction.REQUEST;
        }
    }

    /**
     * A response, its body included.
     *
     * @param status a code, a range or {@code default}
     * @param mediaType the media type without version; empty for the response as a whole
     */
    record ResponseBody(String status, String mediaType) implements Part {
        @Override
        public Direction direction() {
            return Direction.RESPONSE;
        }
    }

    /**
     * A response header.
     *
     * @param status a code, a range or {@code default}
     * @param name the header
     */
    record ResponseHeader(String status, String name) implements Part {
        @Override
        public Direction direction() {
            return Direction.RESPONSE;
        }
    }
}
