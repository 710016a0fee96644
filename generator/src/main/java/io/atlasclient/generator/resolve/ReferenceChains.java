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
package io.atlasclient.generator.resolve;

import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds schemas that refer to others on and on by one kind of keyword: in a circle, or over more schemas than anybody
 * means. Whoever follows such references after this may do so recursively. Properties may refer in circles.
 */
final class ReferenceChains {
    private static final int LONGEST = 100;
    private static final int MOST_REPORTED = 20;

    private final SchemaIndex index;
    private final Problems problems;
    private boolean found;

    /** The kinds of keywords by which a schema is made of others. */
    private enum Keywords {
        REFERENCE("$ref alone"),
        ALL_OF("$ref and allOf"),
        UNION("$ref and oneOf, anyOf or a discriminator"),
        COLLECTION("$ref and items or additionalProperties");

        final String names;

        Keywords(String names) {
            this.names = names;
        }
    }

    ReferenceChains(SchemaIndex index, Problems problems) {
        this.index = index;
        this.problems = problems;
    }

    /** Throws all problems so far if there are such chains: nobody could go on. */
    void throwIfAny() {
        report(Keywords.REFERENCE);
        if (!found) { // Bare references are a part of all other chains.
            report(Keywords.ALL_OF);
            report(Keywords.UNION);
            report(Keywords.COLLECTION);
        }
        if (found) {
            problems.throwIfAny();
        }
    }

    private void report(Keywords keywords) {
        Map<String, Set<String>> targets = new HashMap<>();
        index.all().forEach(node -> targets.put(node.key(), targets(node, keywords)));
        Set<String> starts = targets.keySet();
        for (int length = 0; length < LONGEST && !starts.isEmpty(); length++) {
            starts = startsOfLonger(targets, starts);
        }
        Set<String> tooLong = starts;
        index.all().stream()
                .filter(node -> tooLong.contains(node.key()))
                .limit(MOST_REPORTED)
                .forEach(node -> problems.add(
                        node.origin(),
                        "By " + keywords.names + " the schema leads in a circle, or through more than " + LONGEST
                                + " schemas.",
                        "Let it end at a schema sooner; only properties may refer back."));
        found |= !tooLong.isEmpty();
    }

    private static Set<String> startsOfLonger(Map<String, Set<String>> targets, Set<String> starts) {
        Set<String> longer = new HashSet<>();
        targets.forEach((start, ends) -> {
            if (ends.stream().anyMatch(starts::contains)) {
                longer.add(start);
            }
        });
        return longer;
    }

    private Set<String> targets(Node node, Keywords keywords) {
        Set<String> targets = new HashSet<>();
        addTargets(node, keywords, targets);
        return targets;
    }

    private void addTargets(Node node, Keywords keywords, Set<String> targets) {
        if (node.schema().get$ref() == null) {
            parts(node.schema(), keywords).forEach(part -> addTargets(node.inner(part, ""), keywords, targets));
            return;
        }
        Node target = index.target(node);
        if (target != null) {
            targets.add(target.key());
        }
    }

    private static List<Schema<?>> parts(Schema<?> schema, Keywords keywords) {
        List<Schema<?>> parts = new ArrayList<>();
        switch (keywords) {
            case REFERENCE -> {}
            case ALL_OF -> addAll(schema.getAllOf(), parts);
            case UNION -> {
                addAll(schema.getOneOf(), parts);
                addAll(schema.getAnyOf(), parts);
                addVariants(schema.getDiscriminator(), parts);
            }
            case COLLECTION -> {
                if (schema.getItems() != null) {
                    parts.add(schema.getItems());
                }
                if (schema.getAdditionalProperties() instanceof Schema<?> values) {
                    parts.add(values);
                }
            }
        }
        return parts;
    }

    @SuppressWarnings("rawtypes")
    private static void addAll(@Nullable List<Schema> schemas, List<Schema<?>> parts) {
        if (schemas != null) {
            schemas.forEach(parts::add);
        }
    }

    private static void addVariants(@Nullable Discriminator discriminator, List<Schema<?>> parts) {
        if (discriminator != null && discriminator.getMapping() != null) {
            discriminator
                    .getMapping()
                    .values()
                    .forEach(reference ->
                            parts.add(new Schema<>().$ref(Pointers.SCHEMAS + Pointers.schemaName(reference))));
        }
    }
}
