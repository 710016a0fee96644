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
package io.atlasclient.compatibility.report.view;

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.ReachedOperation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations that findings reach, in words. */
public final class Operations {
    private Operations() {}

    /**
     * Returns the operations that a finding reaches, each once however many of its parts are reached.
     *
     * @param finding the finding
     * @return method and path of each, sorted by path
     */
    public static List<String> names(Finding finding) {
        return finding.operations().stream().map(Operations::name).distinct().toList();
    }

    /**
     * Returns method and path.
     *
     * @param operation the operation
     */
    public static String name(ReachedOperation operation) {
        return PlainText.oneLine(operation.method() + " " + operation.path());
    }

    /**
     * Returns where in the operation a finding is seen.
     *
     * @param operation the operation
     */
    public static String part(ReachedOperation operation) {
        String part = switch (operation.part()) {
            case OPERATION -> "operation";
            case PARAMETER -> "parameter" + named(operation.name());
            case REQUEST_BODY -> "request body";
            case RESPONSE -> "response" + named(operation.status());
            case RESPONSE_HEADER -> "header" + named(operation.name()) + " of response" + named(operation.status());
        };
        String mediaType = operation.mediaType() == null ? "" : " (" + operation.mediaType() + ")";
        String property = operation.propertyPath().isEmpty() ? "" : ", " + operation.propertyPath();
        return PlainText.oneLine(part + mediaType + property);
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : " " + name;
    }

    /**
     * Returns the first operations of a finding and how many more there are.
     *
     * @param finding the finding
     * @param most how many to name
     * @return null if the finding reaches no operation
     */
    public static @Nullable String summary(Finding finding, int most) {
        List<String> names = names(finding);
        if (names.isEmpty()) {
            return null;
        }
        String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
        return names.size() > most ? first + " and " + (names.size() - most) + " more" : first;
    }
}
