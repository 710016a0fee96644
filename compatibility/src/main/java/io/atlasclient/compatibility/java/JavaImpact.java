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
package io.atlasclient.compatibility.java;

import io.atlasclient.compatibility.java.change.JavaChange;
import io.atlasclient.compatibility.java.change.JavaComparison;
import io.atlasclient.compatibility.java.surface.JavaSurface;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.resolve.ApiResolver;
import io.atlasclient.generator.resolve.Overrides;
import io.atlasclient.generator.resolve.ResolveOptions;
import io.atlasclient.specs.SpecDocument;
import java.util.List;
import java.util.Set;

/** What became of the Java that is generated from a document; for that, nothing is printed or compiled. */
public final class JavaImpact {
    private JavaImpact() {}

    /**
     * Compares what the generator makes of two documents.
     *
     * @param base the old document
     * @param revision the new document
     * @return all that callers of the old Java cannot rely on any more
     * @throws io.atlasclient.specs.ProblemsException if no Java can be generated from one of the documents
     */
    public static List<JavaChange> between(SpecDocument base, SpecDocument revision) {
        return JavaComparison.changes(surface(base), surface(revision), revision);
    }

    private static JavaSurface surface(SpecDocument document) {
        ResolveOptions options =
                new ResolveOptions(new JavaPackages("io.atlasclient"), Set.of(), false, Set.of(), false);
        return JavaSurface.of(ApiResolver.resolve(List.of(document), Overrides.load(), options), document);
    }
}
