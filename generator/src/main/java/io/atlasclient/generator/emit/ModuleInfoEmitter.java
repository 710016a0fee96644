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
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints the descriptor of a module:
 *
 * <pre>
 * module io.atlasclient.model {
 *     requires transitive io.atlasclient.runtime;
 *     requires static transitive org.jspecify;
 *
 *     exports io.atlasclient.model;
 * }
 * </pre>
 */
final class ModuleInfoEmitter implements Emitter<ModuleInfoEmitter.Descriptor> {

    /**
     * A module. Its users see the types of all that it requires.
     *
     * @param name the name of the module
     * @param summary a sentence about it
     * @param requires the modules that it needs beside the annotations
     * @param exports its packages
     */
    record Descriptor(String name, String summary, List<String> requires, List<String> exports) {

        /**
         * Returns the module of a part, which is named like its first package.
         *
         * @throws IllegalArgumentException if the part is everything: then it is up to the user
         */
        static Descriptor of(ApiModel model, Part part) {
            if (part instanceof Part.Models) {
                return of(PackageInfoEmitter.shared(model), List.of("io.atlasclient.runtime"));
            } else if (part instanceof Part.Client client) {
                return of(
                        List.of(PackageInfoEmitter.client(model.packages(), client.version())),
                        List.of(model.packages().model(), "retrofit2", "okhttp3"));
            }
            throw new IllegalArgumentException("A module descriptor is for the models or for one client.");
        }

        private static Descriptor of(List<PackageInfoEmitter.Description> packages, List<String> requires) {
            List<String> exports =
                    packages.stream().map(PackageInfoEmitter.Description::name).toList();
            return new Descriptor(exports.get(0), packages.get(0).summary(), requires, exports);
        }
    }

    @Override
    public SourceFile emit(Descriptor module) {
        String requires = module.requires().stream()
                .map(name -> "    requires transitive " + name + ";\n")
                .collect(Collectors.joining());
        String exports = module.exports().stream()
                .map(name -> "    exports " + name + ";\n")
                .collect(Collectors.joining());
        // Javac warns of Retrofit and OkHttp, which have a module name but no descriptor, and of digits at the end of a
        // name.
        String descriptor = """
                /** %s */
                @SuppressWarnings({"module", "requires-automatic", "requires-transitive-automatic"})
                module %s {
                %s    requires static transitive org.jspecify;

                %s}
                """.formatted(module.summary(), module.name(), requires, exports);
        return SourceFile.ofRoot("module-info", descriptor);
    }
}
