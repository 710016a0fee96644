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
package io.atlasclient.compatibility.report;

import io.atlasclient.compatibility.report.view.RuleDescription;
import io.atlasclient.compatibility.report.view.RuleDescriptions;
import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.compatibility.rules.Rule;
import io.atlasclient.compatibility.rules.RulePages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Describes rules by their rows of the catalogue. */
public final class CatalogueDescriptions implements RuleDescriptions {
    @Override
    public Optional<RuleDescription> find(String id) {
        return Optional.ofNullable(Catalogue.rules().get(id)).map(CatalogueDescriptions::describe);
    }

    private static RuleDescription describe(Rule rule) {
        List<String> tags =
                List.of(rule.direction().name().toLowerCase(Locale.ROOT), rule.location(), rule.kind(), rule.action());
        return new RuleDescription(rule.summary(), rule.level(), rule.area(), tags, RulePages.section(rule));
    }
}
