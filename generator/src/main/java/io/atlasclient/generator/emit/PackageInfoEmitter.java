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

import io.atlasclient.generator.model.ApiModel;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.specs.ApiVersion;
import java.util.List;

/** Prints the {@code package-info} of a generated package. */
final class PackageInfoEmitter implements Emitter<PackageInfoEmitter.Description> {

    /**
     * A package.
     *
     * @param name its name
     * @param summary a sentence about it
     */
    record Description(String name, String summary) {}

    /** Returns the packages that all versions share. */
    static List<Description> shared(ApiModel model) {
        Description models = new Description(
                model.packages().model(),
                "The schemas of all versions of the API: immutable objects with builders, sealed unions, open enums.");
        Description queries =
                new Description(model.packages().query(), "The optional parameters of the operations of all versions.");
        return model.queries().isEmpty() ? List.of(models) : List.of(models, queries);
    }

    /** Returns the package of a version's client. */
    static Description client(JavaPackages packages, ApiVersion version) {
        return new Description(packages.client(version), "The operations of version " + version + " of the API.");
    }

    @Override
    public SourceFile emit(Description source) {
        String text = """
                /** %s */
                @NullMarked
                package %s;

                import org.jspecify.annotations.NullMarked;
                """.formatted(source.summary(), source.name());
        return SourceFile.of(new JavaClass(source.name(), "package-info"), text);
    }
}
