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
package io.atlasclient.compatibility.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation that a finding reaches, and where in it the finding is seen.
 *
 * @param method the method in capitals
 * @param path the path as the new document writes it, or the old one if the operation is gone
 * @param operationId the operationId; null if it has none
 * @param tags the tags in the document's order
 * @param part the part of the operation
 * @param name the parameter or header; null for other parts
 * @param status the status of a response or of its header; null for other parts
 * @param mediaType the media type without its resource version; null if the finding is about none
 * @param propertyPath property names, {@code items} and {@code additionalProperties}, joined by {@code /}; empty for the part
 *     itself
 * @param level the level for this operation if it is not that of the finding, else null
 */
public record ReachedOperation(
        String method,
        String path,
        @Nullable String operationId,
        List<String> tags,
        Part part,
        @Nullable String name,
        @Nullable String status,
        @Nullable String mediaType,
        String propertyPath,
        @Nullable Level level)
        implements Comparable<ReachedOperation> {
    private static final Comparator<String> ABSENT_FIRST = Comparator.nullsFirst(Comparator.<String>naturalOrder());
    private static final Comparator<ReachedOperation> ORDER = Comparator.comparing(ReachedOperation::path)
            .thenComparing(ReachedOperation::method)
            .thenComparing(ReachedOperation::part)
            .thenComparing(ReachedOperation::name, ABSENT_FIRST)
            .thenComparing(ReachedOperation::status, ABSENT_FIRST)
            .thenComparing(ReachedOperation::mediaType, ABSENT_FIRST)
            .thenComparing(ReachedOperation::propertyPath);

    /** Copies the tags. */
    public ReachedOperation {
        tags = List.copyOf(tags);
    }

    @Override
    public int compareTo(ReachedOperation other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the same with a level of its own.
     *
     * @param other the level, null for that of the finding
     */
    public ReachedOperation withLevel(@Nullable Level other) {
        return new ReachedOperation(
                method, path, operationId, tags, part, name, status, mediaType, propertyPath, other);
    }

    // Written out: see ADR 20.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ReachedOperation reachedOperation
                        && level == reachedOperation.level
                        && method.equals(reachedOperation.method)
                        && path.equals(reachedOperation.path)
                        && Objects.equals(operationId, reachedOperation.operationId)
                        && tags.equals(reachedOperation.tags)
                        && part.equals(reachedOperation.part)
                        && Objects.equals(name, reachedOperation.name)
                        && Objects.equals(status, reachedOperation.status)
                        && Objects.equals(mediaType, reachedOperation.mediaType)
                        && propertyPath.equals(reachedOperation.propertyPath));
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, method, part, propertyPath);
    }
}
