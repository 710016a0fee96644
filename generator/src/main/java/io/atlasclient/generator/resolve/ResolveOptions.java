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

import io.atlasclient.generator.model.JavaPackages;
import java.util.Set;

/**
 * What a user chooses about the model.
 *
 * @param packages where the classes go
 * @param includeTags the tags whose operations are generated; empty for all
 * @param descriptions whether the documents' texts go into the Javadoc; false leaves only facts, for those who
 *     redistribute generated code under another licence than the documents'
 * @param versionSpecificSchemas schemas that may differ between versions, and are then generated once per version
 * @param completeCatalog whether the documents are all that the overrides were written for; then an override whose
 *     schema is missing is a problem
 */
public record ResolveOptions(
        JavaPackages packages,
        Set<String> includeTags,
        boolean descriptions,
        Set<String> versionSpecificSchemas,
        boolean completeCatalog) {
    /** Keeps unmodifiable copies. */
    public ResolveOptions {
        includeTags = Set.copyOf(includeTags);
        versionSpecificSchemas = Set.copyOf(versionSpecificSchemas);
    }

    /**
     * Returns the options of this project's own build: everything, with descriptions.
     *
     * @param basePackage the package that holds all others
     */
    public static ResolveOptions defaults(String basePackage) {
        return new ResolveOptions(new JavaPackages(basePackage), Set.of(), true, Set.of(), true);
    }
}
