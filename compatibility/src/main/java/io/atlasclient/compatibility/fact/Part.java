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
package io.atlasclient.compatibility.fact;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The part of an operation that a change is seen in. */
public sealed interface Part {

    /** Returns which way the data of this part flows if the operation is called by callers. */
    Direction direction();

    /** Returns whether values are sent as plain text, in which every scalar is a string; not so JSON. */
    default boolean isText() {
        return false;
    }

    /** The operation itself. */
    record Whole() implements Part {
        @Override
        public Direction direction() {
            return Direction.NONE;
        }

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Whole;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /**
     * A parameter.
     *
     * @param in where it is sent: path, query, header or cookie
     * @param name its name
     * @param mediaType the media type of its {@code content}; empty if it has a {@code schema}
     * @param optional whether callers may leave it out, by both documents
     */
    record Parameter(String in, String name, String mediaType, boolean optional) implements Part {
        @Override
        public Direction direction() {
            return Direction.REQUEST;
        }

        @Override
        public boolean isText() {
            return mediaType.isEmpty() || !isJson(mediaType);
        }

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Parameter parameter
                            && optional == parameter.optional
                            && in.equals(parameter.in)
                            && name.equals(parameter.name)
                            && mediaType.equals(parameter.mediaType));
        }

        @Override
        public int hashCode() {
            return 31 * in.hashCode() + name.hashCode();
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

        @Override
        public boolean isText() {
            return !isJson(mediaType);
        }

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof RequestBody requestBody && mediaType.equals(requestBody.mediaType));
        }

        @Override
        public int hashCode() {
            return mediaType.hashCode();
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

        @Override
        public boolean isText() {
            return !isJson(mediaType);
        }

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof ResponseBody responseBody
                            && status.equals(responseBody.status)
                            && mediaType.equals(responseBody.mediaType));
        }

        @Override
        public int hashCode() {
            return 31 * status.hashCode() + mediaType.hashCode();
        }
    }

    /**
     * A response header.
     *
     * @param status a code, a range or {@code default}
     * @param name the header in lower case
     */
    record ResponseHeader(String status, String name) implements Part {
        @Override
        public Direction direction() {
            return Direction.RESPONSE;
        }

        @Override
        public boolean isText() {
            return true;
        }

        // Written out: see ADR 20.

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof ResponseHeader responseHeader
                            && status.equals(responseHeader.status)
                            && name.equals(responseHeader.name));
        }

        @Override
        public int hashCode() {
            return 31 * status.hashCode() + name.hashCode();
        }
    }

    /** Ranges such as {@code application/*} may be JSON, in which a string is no number. */
    private static boolean isJson(String mediaType) {
        String name = mediaType.toLowerCase(Locale.ROOT);
        int parameters = name.indexOf(';');
        String essence = parameters < 0 ? name : name.substring(0, parameters).strip();
        return essence.isEmpty() || essence.endsWith("json") || essence.endsWith("*");
    }
}
