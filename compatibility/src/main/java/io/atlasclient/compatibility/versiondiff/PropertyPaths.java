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

import io.atlasclient.compatibility.fact.Step;
import java.util.List;
import java.util.regex.Pattern;

/** Names a place in a body the way MongoDB does. */
final class PropertyPaths {
    /** Members that have a name of their own are not told; at the root their slash stays. */
    private static final Pattern NAMED_MEMBER = Pattern.compile("oneOf\\[#/components/schemas/[^/]+]/");

    private PropertyPaths() {}

    /**
     * Returns the path of a schema. An element or a member, which has no name, ends in a slash.
     *
     * @param steps the steps from the body
     */
    static String of(List<Step> steps) {
        boolean isNamed = !steps.isEmpty() && steps.get(steps.size() - 1) instanceof Step.Property;
        String path = join(steps);
        return cut(isNamed || steps.isEmpty() ? path : path + "/");
    }

    /**
     * Returns the path of a property.
     *
     * @param steps the steps from the body to the schema that has the property
     * @param name the property
     */
    static String of(List<Step> steps, String name) {
        return cut(steps.isEmpty() ? name : join(steps) + "/" + name);
    }

    /** What has no name begins with a slash at the root, as its path is what stands before it and a slash. */
    private static String join(List<Step> steps) {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Step.Property property) {
                path.append(path.isEmpty() ? "" : "/").append(property.name());
            } else if (step instanceof Step.Items) {
                path.append("/items");
            } else if (step instanceof Step.Additional) {
                path.append("/additionalProperties");
            } else if (step instanceof Step.Member member) {
                path.append('/')
                        .append(member.kind().keyword())
                        .append('[')
                        .append(member.label())
                        .append(']');
            }
        }
        return path.toString();
    }

    private static String cut(String path) {
        return NAMED_MEMBER.matcher(path).replaceAll("");
    }
}
