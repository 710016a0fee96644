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

import io.atlasclient.generator.model.Deprecation;
import io.atlasclient.generator.model.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands above a declaration: its Javadoc, then its annotations. One string, so that a template needs no loop. */
final class Heading {
    private Heading() {}

    /**
     * Returns the lines above a declaration, joined.
     *
     * @param indentation the spaces before each line but the first, whose place the template decides
     * @param doc the documentation, not empty
     * @param deprecation whether the element is deprecated
     * @param annotations further annotations
     */
    static String of(String indentation, Doc doc, Optional<Deprecation> deprecation, List<String> annotations) {
        List<String> tags = deprecation.map(Deprecations::javadocTag).stream().toList();
        List<String> lines = new ArrayList<>(Javadoc.comment(doc, tags));
        lines.addAll(annotations);
        deprecation.map(Deprecations::annotation).ifPresent(lines::add);
        return String.join("\n" + indentation, lines);
    }

    /**
     * Returns the documentation, or a sentence in its place.
     *
     * @param doc the documentation of the API
     * @param sentence what to say if it is empty; HTML
     */
    static Doc orElse(Doc doc, String sentence) {
        return doc.lines().isEmpty() ? new Doc(List.of(sentence)) : doc;
    }
}
