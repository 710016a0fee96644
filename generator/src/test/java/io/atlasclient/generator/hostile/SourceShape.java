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

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.atlasclient.generator.testing.Compilation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The syntax of sources without their names and texts: what kinds of nodes there are, and how they are nested. Documents
 * of one structure have sources of one shape; code that came from a document's text would be more.
 */
final class SourceShape {
    private SourceShape() {}

    /** Returns the shapes of all members of all classes, sorted: names decide in which order they stand. */
    static List<String> of(Map<String, String> sources) {
        List<String> shapes = new ArrayList<>();
        for (CompilationUnitTree unit : Compilation.parse(sources)) {
            shapes.add("imports " + unit.getImports().size());
            unit.getTypeDecls().forEach(type -> addMembers((ClassTree) type, shapes));
        }
        Collections.sort(shapes);
        return shapes;
    }

    private static void addMembers(ClassTree type, List<String> shapes) {
        shapes.add(type.getKind() + " " + type.getModifiers().getFlags() + " implements "
                + type.getImplementsClause().size());
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested) {
                addMembers(nested, shapes);
            } else {
                Nodes nodes = new Nodes();
                nodes.scan(member, null);
                shapes.add(nodes.shape.toString());
            }
        }
    }

    private static final class Nodes extends TreeScanner<Void, Void> {
        final StringBuilder shape = new StringBuilder();

        @Override
        public @Nullable Void scan(@Nullable Tree node, @Nullable Void unused) {
            if (node == null || isPlace(node)) {
                return null;
            }
            shape.append('(').append(node.getKind());
            super.scan(node, null);
            shape.append(')');
            return null;
        }

        /** Names of classes are spelled out or imported, depending on what else is called so. */
        private boolean isPlace(Tree node) {
            boolean name =
                    node instanceof IdentifierTree || (node instanceof MemberSelectTree && isQualifiedName(node));
            boolean literal = node instanceof LiteralTree text && text.getValue() instanceof String;
            if (name) {
                shape.append("(NAME)");
            } else if (literal) {
                shape.append("(TEXT)");
            }
            return name || literal;
        }

        private static boolean isQualifiedName(Tree node) {
            Tree start = node;
            while (start instanceof MemberSelectTree select) {
                start = select.getExpression();
            }
            return start instanceof IdentifierTree;
        }
    }
}
