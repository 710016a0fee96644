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
package io.atlasclient.compatibility.view;

/** How a schema offers alternatives. */
public enum UnionKind {
    /** Exactly one of the members holds. */
    ONE_OF("oneOf"),
    /** At least one of the members holds. */
    ANY_OF("anyOf"),
    /** A discriminator maps to schemas that extend this one, and no {@code oneOf} lists them. */
    VARIANTS("discriminator");

    private final String keyword;

    UnionKind(String keyword) {
        this.keyword = keyword;
    }

    /** Returns the keyword that holds the members. */
    public String keyword() {
        return keyword;
    }
}
