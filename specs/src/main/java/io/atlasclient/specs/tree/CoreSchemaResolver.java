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
package io.atlasclient.specs.tree;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Tells what a plain scalar is by YAML 1.2's core schema (section 10.3.2), which OpenAPI documents are written in;
 * SnakeYAML's own rules are those of YAML 1.1, where {@code no} is a boolean and {@code 12:30} a number.
 */
final class CoreSchemaResolver extends Resolver {
    static final Tag HEXADECIMAL = new Tag("tag:atlasclient.io,2026:hexadecimal");
    static final Tag OCTAL = new Tag("tag:atlasclient.io,2026:octal");

    private static final Pattern CORE_NULL = Pattern.compile("^(?:~|null|Null|NULL)$");
    private static final Pattern CORE_BOOL = Pattern.compile("^(?:true|True|TRUE|false|False|FALSE)$");
    private static final Pattern CORE_INT = Pattern.compile("^[-+]?[0-9]+$");
    private static final Pattern CORE_HEXADECIMAL = Pattern.compile("^0x[0-9a-fA-F]+$");
    private static final Pattern CORE_OCTAL = Pattern.compile("^0o[0-7]+$");
    private static final Pattern CORE_FLOAT =
            Pattern.compile("^[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$");

    @Override
    protected void addImplicitResolvers() {
        addImplicitResolver(Tag.NULL, EMPTY, null);
        addImplicitResolver(Tag.NULL, CORE_NULL, "~nN");
        addImplicitResolver(Tag.BOOL, CORE_BOOL, "tTfF");
        addImplicitResolver(Tag.INT, CORE_INT, "-+0123456789");
        addImplicitResolver(HEXADECIMAL, CORE_HEXADECIMAL, "0");
        addImplicitResolver(OCTAL, CORE_OCTAL, "0");
        addImplicitResolver(Tag.FLOAT, CORE_FLOAT, "-+.0123456789");
        addImplicitResolver(Tag.MERGE, MERGE, "<");
    }
}
