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

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.atlasclient.generator.model.Doc;
import io.atlasclient.generator.model.JavaClass;
import java.util.regex.Pattern;

/** What the files that JavaPoet prints have in common. */
final class PoetFiles {
    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n\\1 \\* (.{1,100})\\n\\1 \\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");

    private PoetFiles() {}

    static SourceFile print(JavaClass javaClass, TypeSpec type) {
        String content = JavaFile.builder(javaClass.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        return SourceFile.of(javaClass, compact(content));
    }

    /** JavaPoet spreads one-line comments and empty bodies over several lines. */
    private static String compact(String content) {
        String comments = SHORT_COMMENT.matcher(content).replaceAll("$1/** $2 */");
        return EMPTY_BODY.matcher(comments).replaceAll("{}");
    }

    /** The documentation, or a sentence of our own where the document has none. */
    static CodeBlock javadoc(Doc doc, String otherwise) {
        return CodeBlock.of("$L\n", doc.lines().isEmpty() ? otherwise : String.join("\n", doc.lines()));
    }
}
