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

import io.atlasclient.generator.model.Origin;
import io.atlasclient.generator.naming.JavaIdentifiers;
import io.atlasclient.specs.SpecDocument;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lists the operations of a document with their method names, those of the wanted tags. */
final class RawOperations {
    private static final String NAME_OVERRIDE = "x-xgen-operation-id-override";

    // A path that begins with two slashes would lead to another host; parsers of URLs read a backslash as a slash.
    private static final Pattern PATH = Pattern.compile("/(?!/)[^\\\\?#\\p{Cntrl}]*");

    private final Set<String> includeTags;
    private final Problems problems;

    RawOperations(Set<String> includeTags, Problems problems) {
        this.includeTags = includeTags;
        this.problems = problems;
    }

    /** Returns the operations in the order of the document. */
    List<RawOperation> of(SpecDocument document) {
        List<RawOperation> operations = new ArrayList<>();
        Map<String, RawOperation> ids = new HashMap<>();
        Map<String, RawOperation> methods = new HashMap<>();
        if (document.openApi().getPaths() == null) {
            return operations;
        }
        document.openApi().getPaths().forEach((path, item) -> {
            checkItem(document, path, item);
            item.readOperationsMap().forEach((method, operation) -> {
                RawOperation raw = raw(document, path, method, operation);
                if (isUsable(raw) && isUnique(raw, ids, methods) && isWanted(operation)) {
                    operations.add(raw);
                }
            });
        });
        return operations;
    }

    private void checkItem(SpecDocument document, String path, PathItem item) {
        String pointer = "#/paths" + Pointers.token(path);
        if (item.get$ref() != null) {
            problems.add(
                    new Origin(document.name(), pointer + "/$ref"),
                    "A path that stands elsewhere is not supported.",
                    "Write its operations here.");
        }
        if (item.getParameters() != null && !item.getParameters().isEmpty()) {
            problems.add(
                    new Origin(document.name(), pointer + "/parameters"),
                    "Parameters of a whole path are not supported.",
                    "Move them to the operations.");
        }
    }

    private static RawOperation raw(
            SpecDocument document, String path, PathItem.HttpMethod method, Operation operation) {
        Object override = operation.getExtensions() == null
                ? null
                : operation.getExtensions().get(NAME_OVERRIDE);
        String name = override instanceof String text ? text : operation.getOperationId();
        return new RawOperation(
                document, path, method.name(), operation, name == null ? "" : JavaIdentifiers.methodName(name));
    }

    private boolean isUsable(RawOperation raw) {
        boolean usable = true;
        if (!PATH.matcher(raw.path()).matches()) {
            problems.add(
                    raw.origin(),
                    "The path is not one that can be sent.",
                    "Begin it with one slash, and leave out ?, #, backslashes and control characters.");
            usable = false;
        }
        if (raw.operation().getOperationId() == null) {
            problems.add(raw.origin(), "The operation has no operationId.", "Add one; it names the method.");
            usable = false;
        }
        List<String> tags = raw.operation().getTags();
        if (tags == null || tags.size() != 1) {
            problems.add(raw.origin(), "The operation has not exactly one tag.", "Add one; it decides the interface.");
            usable = false;
        }
        return usable;
    }

    private boolean isUnique(RawOperation raw, Map<String, RawOperation> ids, Map<String, RawOperation> methods) {
        RawOperation sameId = ids.putIfAbsent(raw.operationId(), raw);
        if (sameId != null) {
            problems.add(
                    raw.origin(),
                    "The operationId '" + raw.operationId() + "' is taken by "
                            + sameId.origin().pointer() + ".",
                    "Give each operation its own id.");
            return false;
        }
        RawOperation sameMethod = methods.putIfAbsent(raw.methodName(), raw);
        if (sameMethod != null) {
            problems.add(
                    raw.origin(),
                    "The method name " + raw.methodName() + " is taken by "
                            + sameMethod.origin().pointer() + ".",
                    "Give one of them another operationId or " + NAME_OVERRIDE + ".");
            return false;
        }
        return true;
    }

    private boolean isWanted(Operation operation) {
        return includeTags.isEmpty() || includeTags.containsAll(new HashSet<>(operation.getTags()));
    }
}
