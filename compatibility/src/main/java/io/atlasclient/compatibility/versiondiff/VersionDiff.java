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
package io.atlasclient.compatibility.versiondiff;

import java.util.List;

/**
 * What changed for the callers of one API version who move to another, as MongoDB publishes it.
 *
 * @param operations the operations that changed, sorted by the text {@code path-METHOD}
 */
public record VersionDiff(List<ChangedOperation> operations) {
    /**
     * An operation and all that changed about it.
     *
     * @param path the path as the document writes it
     * @param httpMethod the method in capitals
     * @param operationId the operationId
     * @param tag the first tag
     * @param changes what changed, in the order of publication
     */
    public record ChangedOperation(
            String path, String httpMethod, String operationId, String tag, List<Entry> changes) {
        /** Copies the changes. */
        public ChangedOperation {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One change, or several that are told together.
     *
     * @param sentence what changed
     * @param code the id of the rule
     * @param isBackwardCompatible whether its level is below ERR
     * @param isHidden whether the changelog hides it
     */
    public record Entry(String sentence, String code, boolean isBackwardCompatible, boolean isHidden) {}

    /** Copies the operations. */
    public VersionDiff {
        operations = List.copyOf(operations);
    }
}
