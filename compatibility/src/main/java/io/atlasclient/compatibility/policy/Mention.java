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
package io.atlasclient.compatibility.policy;

/**
 * What a policy file names in the documents, which must be there.
 *
 * @param kind what it names
 * @param glob the name, or a pattern of names
 * @param place the file and the line
 */
public record Mention(Kind kind, Glob glob, String place) {

    /** What a policy can name. */
    public enum Kind {
        /** Tags of operations. */
        TAG("tag"),
        /** Paths, and names of webhooks. */
        PATH("path"),
        /** JSON pointers of schemas and of all inside them. */
        SCHEMA("schema"),
        /** OperationIds, or method and path. */
        OPERATION("operation"),
        /** JSON pointers of schemas that list values. */
        ENUM("enum"),
        /** JSON pointers of schemas that offer alternatives. */
        UNION("union");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        /** Returns the word for it in messages. */
        String noun() {
            return noun;
        }
    }
}
