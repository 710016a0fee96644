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
package io.atlasclient.testing.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.testing.document.FlatSchema;
import io.atlasclient.testing.document.OperationPlace;
import io.atlasclient.testing.document.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts what the path of a request names into the answer: who asks for a cluster by name gets one of that name. */
final class Echo {
    private static final List<String> SHORT_NAMES = List.of("id", "name");

    private final OperationPlace operation;
    private final List<String> variables;

    Echo(OperationPlace operation, List<String> variables) {
        this.operation = operation;
        this.variables = variables;
    }

    /** Makes holes in an answer where it has the properties that the path has values of. */
    void apply(ObjectNode answer, Place schema) {
        Map<String, Place> properties = FlatSchema.withAlternatives(schema).properties();
        String discriminator =
                schema.followed().node().at("/discriminator/propertyName").asText();
        for (String variable : variables) {
            fill(answer, properties, discriminator, variable, variable);
        }
        String last = operation.path().substring(operation.path().lastIndexOf('/') + 1);
        for (String name : SHORT_NAMES) {
            for (String variable : variables) {
                boolean isOwn = variable.toLowerCase(Locale.ROOT).endsWith(name);
                if (last.equals("{" + variable + "}") && isOwn) {
                    fill(answer, properties, discriminator, name, variable);
                }
            }
        }
    }

    private void fill(
            ObjectNode answer, Map<String, Place> properties, String discriminator, String property, String variable) {
        Place declared = properties.get(property);
        boolean tellsVariants = property.equals(discriminator);
        if (!tellsVariants
                && declared != null
                && answer.path(property).isTextual()
                && allowsAll(
                        declared.followed(),
                        operation.parameterSchema("path", variable).followed())) {
            answer.put(property, Template.hole(variable));
        }
    }

    /** Whether a property may have every value that the parameter may. */
    private static boolean allowsAll(Place property, Place parameter) {
        if (!property.text("type").equals("string") || property.node().has("enum")) {
            return false;
        }
        for (String constraint : List.of("pattern", "minLength", "maxLength", "format")) {
            if (property.node().has(constraint)
                    && !property.node().get(constraint).equals(parameter.node().get(constraint))) {
                return false;
            }
        }
        return true;
    }
}
