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
package io.atlasclient.generator.emit;

import io.atlasclient.generator.model.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A path whose variables have names that Retrofit accepts. They stand for values and are never sent, so those that
 * Retrofit refuses are renamed. The path is relative to the base URL, unless its first segment could then be read as a
 * scheme: such a path begins with a slash.
 *
 * @param path the path with its variables in braces
 * @param variables the name in {@code path} of each variable of the document
 */
record PathTemplate(String path, Map<String, String> variables) {
    /** Before a colon, the first segment of a relative reference would be a scheme (RFC 3986, section 4.2). */
    private static final Pattern FIRST_IS_SCHEME = Pattern.compile("^[^/]*[:{]");

    private static final Pattern ACCEPTED = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

    /**
     * Makes the template of an operation.
     *
     * @param path the path of the document
     * @param arguments the arguments of the operation
     */
    static PathTemplate of(String path, List<Operation.Argument> arguments) {
        Map<String, String> variables = new HashMap<>();
        String renamed = path;
        for (Operation.Argument argument : arguments) {
            if (argument.location() == Operation.Location.PATH) {
                String name = argument.wireName();
                String accepted = ACCEPTED.matcher(name).matches() ? name : unused(path, variables.size());
                variables.put(name, accepted);
                renamed = renamed.replace("{" + name + "}", "{" + accepted + "}");
            }
        }
        return new PathTemplate(FIRST_IS_SCHEME.matcher(renamed).find() ? "/" + renamed : renamed, variables);
    }

    private static String unused(String path, int position) {
        String name = "variable" + position;
        while (path.contains(name)) {
            name += "x";
        }
        return name;
    }
}
