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
package io.atlasclient.generator.model;

import io.atlasclient.specs.ApiVersion;

/**
 * The packages that generated classes go to.
 *
 * @param base the package that holds all others, such as {@code io.atlasclient}
 */
public record JavaPackages(String base) {

    /** Returns the package of the schemas that all versions share. */
    public String model() {
        return base + ".model";
    }

    /** Returns the package of the query classes that all versions share. */
    public String query() {
        return base + ".query";
    }

    /** Returns the package of one version's client. */
    public String client(ApiVersion version) {
        return base + "." + version.packageSegment();
    }
}
