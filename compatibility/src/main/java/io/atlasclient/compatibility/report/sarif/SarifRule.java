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
package io.atlasclient.compatibility.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.report.view.RuleDescription;

/** A rule as a reportingDescriptor (SARIF 2.1.0, section 3.49). */
final class SarifRule {
    /** GitHub shows no more. */
    private static final int MOST_TAGS = 10;

    private SarifRule() {}

    static ObjectNode of(String rule, RenderOptions options) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", rule);
        String page = options.links().toRule(rule);
        options.rules().find(rule).ifPresent(description -> describe(json, description));
        if (page != null) {
            json.put("helpUri", page);
        }
        return json;
    }

    private static void describe(ObjectNode json, RuleDescription description) {
        json.putObject("shortDescription").put("text", description.sentence());
        if (description.help() != null) {
            json.putObject("help").put("text", description.help()).put("markdown", description.help());
        }
        json.putObject("defaultConfiguration").put("level", SarifLevel.of(description.level()));
        if (!description.tags().isEmpty()) {
            ArrayNode tags = json.putObject("properties").putArray("tags");
            description.tags().stream().distinct().limit(MOST_TAGS).forEach(tags::add);
        }
    }
}
