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
package io.atlasclient.generator.hostile;

import io.atlasclient.generator.testing.Documents;
import io.atlasclient.specs.ProblemsException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Documents that are small and would blow up a program that follows them without care. As a program it generates from
 * each and tells what came of it; it is to be run with little memory.
 */
final class NestedDocuments {
    private static final int DEEP = 10_000;
    private static final int LONGEST_MESSAGE = 220;

    private NestedDocuments() {}

    /**
     * Prints a line per document: its name, then the number of files, or the first problem.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        all().forEach((name, text) -> System.out.println(name + ": " + outcome(name, text)));
    }

    private static String outcome(String name, String text) {
        try {
            int files = Documents.generate(Documents.read(name, text)).files().size();
            return files + " files";
        } catch (ProblemsException e) {
            String first = e.problems().get(0).toString();
            return first.length() < LONGEST_MESSAGE
                    ? first
                    : first.substring(0, 40) + " ... " + first.substring(first.length() - LONGEST_MESSAGE + 40);
        }
    }

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String kind : new String[] {"json", "yaml"}) {
            all.put("nested-objects." + kind, nested("{\"type\":\"object\",\"properties\":{\"p\":", "}}"));
            all.put("nested-arrays." + kind, nested("{\"type\":\"array\",\"items\":", "}"));
            all.put("nested-inheritance." + kind, nested("{\"allOf\":[", "]}"));
            all.put("nested-brackets." + kind, "[".repeat(DEEP) + "]".repeat(DEEP));
        }
        all.put("properties.json", chain(next -> "{\"type\":\"object\",\"properties\":{\"p\":" + next + "}}"));
        all.put("references.json", chain(next -> next));
        all.put("inheritance.json", chain(next -> "{\"allOf\":[" + next + "]}"));
        all.put("maps.json", chain(next -> "{\"type\":\"object\",\"additionalProperties\":" + next + "}"));
        all.put("lists.json", chain(next -> "{\"type\":\"array\",\"items\":" + next + "}"));
        all.put("unions.json", chain(next -> "{\"oneOf\":[" + next + "]}"));
        all.put(
                "discriminated-unions.json",
                chain(next -> "{\"type\":\"object\",\"discriminator\":{\"propertyName\":\"p\",\"mapping\":{\"k\":"
                        + next.substring("{\"$ref\":".length(), next.length() - 1)
                        + "}}}"));
        all.put("doubled-inheritance.json", chain(60, next -> "{\"allOf\":[" + next + "," + next + "]}"));
        all.put("doubled-unions.json", chain(60, next -> "{\"oneOf\":[" + next + "," + next + "]}"));
        all.put("aliases.yaml", aliases());
        all.put("alias-of-itself.yaml", "openapi: 3.0.1\npaths: &p\n  x: *p\n");
        return all;
    }

    private static String nested(String open, String close) {
        String schema = open.repeat(DEEP) + "{\"type\":\"string\"}" + close.repeat(DEEP);
        return document("{\"S0\":" + schema + "}");
    }

    private static String chain(UnaryOperator<String> schema) {
        return chain(DEEP, schema);
    }

    private static String chain(int length, UnaryOperator<String> schema) {
        IntFunction<String> reference = i -> "{\"$ref\":\"#/components/schemas/S" + i + "\"}";
        return document(IntStream.range(0, length)
                .mapToObj(i -> "\"S" + i + "\":" + schema.apply(reference.apply(i + 1)))
                .collect(Collectors.joining(",", "{", ",\"S" + length + "\":{\"type\":\"string\",\"enum\":[\"x\"]}}")));
    }

    static String document(String schemas) {
        return "{\"openapi\":\"3.0.1\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{\"/x\":{\"get\":{"
                + "\"operationId\":\"x\",\"tags\":[\"x\"],\"responses\":{\"200\":{\"description\":\"d\",\"content\":{"
                + "\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/S0\"}}}}}}}},"
                + "\"components\":{\"schemas\":" + schemas + "}}";
    }

    private static String aliases() {
        StringBuilder yaml = new StringBuilder("openapi: 3.0.1\nx-0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            yaml.append("x-").append(i).append(": &a").append(i).append(" [");
            yaml.append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }
        return yaml.toString();
    }
}
