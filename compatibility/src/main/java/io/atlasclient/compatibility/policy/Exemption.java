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

import io.atlasclient.compatibility.finding.ReachedOperation;
import java.util.Comparator;
import java.util.List;

/**
 * Levels for a part of the API. What is nearer to the finding comes later and wins.
 *
 * @param scope what the patterns are matched with
 * @param patterns names; in paths {@code *} stands for one segment and {@code **} for any number
 * @param levels the levels that count there
 */
public record Exemption(Scope scope, List<Glob> patterns, Levels levels) {
    /** The order in which exemptions are applied. */
    static final Comparator<Exemption> ORDER = Comparator.comparing(Exemption::scope);

    /** What an exemption is for, the least specific first. */
    public enum Scope {
        /** Tags. */
        TAGS("tags", Mention.Kind.TAG),
        /** Paths. */
        PATHS("paths", Mention.Kind.PATH),
        /** JSON pointers of schemas, and all inside them. */
        SCHEMAS("schemas", Mention.Kind.SCHEMA),
        /** OperationIds, or method and path such as {@code GET /groups}. */
        OPERATIONS("operations", Mention.Kind.OPERATION);

        private final String key;
        private final Mention.Kind kind;

        Scope(String key, Mention.Kind kind) {
            this.key = key;
            this.kind = kind;
        }

        /** Returns the key in policy files. */
        String key() {
            return key;
        }

        /** Returns what the patterns name. */
        Mention.Kind kind() {
            return kind;
        }
    }

    /** Copies the patterns. */
    public Exemption {
        patterns = List.copyOf(patterns);
    }

    boolean covers(ReachedOperation operation, List<String> pointers) {
        return switch (scope) {
            case TAGS -> operation.tags().stream().anyMatch(this::matches);
            case PATHS -> matches(operation.path());
            case SCHEMAS -> pointers.stream().anyMatch(this::matchesInside);
            case OPERATIONS ->
                (operation.operationId() != null && matches(operation.operationId()))
                        || matches(operation.method() + " " + operation.path());
        };
    }

    boolean coversSchema(List<String> pointers) {
        return scope == Scope.SCHEMAS && pointers.stream().anyMatch(this::matchesInside);
    }

    private boolean matches(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(text));
    }

    private boolean matchesInside(String pointer) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(pointer) || pattern.matchesStartOf(pointer));
    }
}
