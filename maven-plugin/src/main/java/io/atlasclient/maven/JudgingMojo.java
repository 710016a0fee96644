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
package io.atlasclient.maven;

import io.atlasclient.compatibility.input.Access;
import io.atlasclient.compatibility.run.Days;
import io.atlasclient.compatibility.run.PolicyChoice;
import java.time.LocalDate;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that judge changes have in common: what counts, and where the catalog's documents come from. */
abstract class JudgingMojo extends AtlasMojo {
    /** Where the catalog's documents come from, as for {@code atlas:generate}. */
    @Parameter(property = "atlas.specs", defaultValue = "bundled")
    private String specs;

    /** Whose levels count: {@code wire} (the default), {@code java}, {@code mongodb}, {@code strict} or {@code none}. */
    @Parameter(property = "atlas.preset")
    private @Nullable String preset;

    /** A policy (YAML), which names its preset itself. */
    @Parameter(property = "atlas.policy")
    private @Nullable String policy;

    /** A severity file of oasdiff. */
    @Parameter(property = "atlas.severities")
    private @Nullable String severities;

    /** The day that dates are judged by; today's if left out. */
    @Parameter(property = "atlas.today")
    private @Nullable String today;

    /** Whether to do nothing. */
    @Parameter(property = "atlas.skip", defaultValue = "false")
    private boolean skip;

    @Override
    final void run() {
        if (skip) {
            getLog().info("Nothing is compared here.");
        } else {
            judge();
        }
    }

    /** Does the goal's work. */
    abstract void judge();

    final LocalDate today() {
        return Days.today("parameter today", today);
    }

    final PolicyChoice policies(@Nullable String failOn) {
        return new PolicyChoice(startFolder(), preset, policy, severities, failOn);
    }

    final Access access() {
        return Access.local(startFolder()).withCatalog(catalog(), source(specs)).withLoading(loading());
    }
}
