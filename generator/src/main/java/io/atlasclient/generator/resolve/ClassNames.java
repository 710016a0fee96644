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

import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.model.ModelKind;
import io.atlasclient.generator.model.TypeRef;
import io.atlasclient.generator.naming.JavaIdentifiers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each schema object its class, once; two that want the same name are a problem. */
final class ClassNames {
    private final JavaPackages packages;
    private final Problems problems;
    private final Map<String, TypeRef.Model> refs = new HashMap<>();
    private final Map<String, Node> owners = new HashMap<>();
    private final Set<String> constants = new HashSet<>();

    ClassNames(JavaPackages packages, Problems problems) {
        this.packages = packages;
        this.problems = problems;
    }

    /** Returns the class of a schema object. */
    TypeRef.Model of(Node node, ModelKind kind) {
        TypeRef.Model known = refs.get(node.key());
        if (known == null) {
            known = claim(node, kind);
            refs.put(node.key(), known);
        }
        return known;
    }

    private TypeRef.Model claim(Node node, ModelKind kind) {
        boolean shared = node.scope().version().isEmpty();
        String packageName = node.scope().version().map(packages::client).orElse(packages.model());
        JavaClass javaClass = new JavaClass(packageName, node.className());
        report(javaClass, node);
        if (kind == ModelKind.UNION) {
            report(dispatch(javaClass), node);
        }
        JavaClass codecs = new JavaClass(packageName, shared ? "ModelCodecs" : "VersionCodecs");
        return new TypeRef.Model(javaClass, kind, codecs, constant(javaClass));
    }

    /** Returns the class that reads values of a union. */
    static JavaClass dispatch(JavaClass union) {
        return new JavaClass(union.packageName(), union.simpleName() + "Dispatch");
    }

    private void report(JavaClass javaClass, Node node) {
        // Files of names that differ in case only overwrite each other on Windows and macOS.
        Node other = owners.putIfAbsent(javaClass.qualifiedName().toLowerCase(Locale.ROOT), node);
        if (other != null && !sameInlineType(other, node)) {
            problems.add(
                    node.origin(),
                    "The class name " + javaClass.simpleName() + " is taken by "
                            + other.origin().document() + other.origin().pointer() + ".",
                    "Give one of the two schemas another name.");
        }
    }

    /** Inline schemas of one operation recur in every version's document. */
    private static boolean sameInlineType(Node a, Node b) {
        return a.className().equals(b.className())
                && a.origin().pointer().startsWith("#/paths/")
                && b.origin().pointer().startsWith("#/paths/")
                && a.schema().equals(b.schema());
    }

    private String constant(JavaClass javaClass) {
        String constant = JavaIdentifiers.codecConstant(javaClass.simpleName());
        if (constants.add(javaClass.packageName() + "." + constant)) {
            return constant;
        }
        return javaClass.simpleName();
    }
}
