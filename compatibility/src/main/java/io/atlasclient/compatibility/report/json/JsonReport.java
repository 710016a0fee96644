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
package io.atlasclient.compatibility.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.compatibility.finding.Counts;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Input;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.finding.StaleEntry;
import io.atlasclient.compatibility.report.view.JsonText;
import io.atlasclient.compatibility.report.view.RenderOptions;
import java.util.Locale;

/** Writes a report as the JSON that {@code compatibility-report.schema.json} describes. */
public final class JsonReport {
    private static final int SCHEMA_VERSION = 1;
    private static final String TOOL_NAME = "atlas-compatibility";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonReport() {}

    /**
     * Returns a report as JSON.
     *
     * @param report the report
     * @param options the tool's version is taken from here
     */
    public static String render(Report report, RenderOptions options) {
        ObjectNode root = JSON.objectNode();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.putObject("tool").put("name", TOOL_NAME).put("version", options.toolVersion());
        ObjectNode inputs = root.putObject("inputs");
        inputs.set("base", input(report.base()));
        inputs.set("revision", input(report.revision()));
        root.put("mode", report.mode().name().toLowerCase(Locale.ROOT));
        root.put("today", report.today().toString());
        root.put("preset", report.preset());
        root.set("counts", counts(report.counts()));
        ArrayNode findings = root.putArray("findings");
        ArrayNode accepted = root.putArray("accepted");
        for (Finding finding : report.findings()) {
            (finding.accepted() == null ? findings : accepted).add(JsonFinding.of(finding));
        }
        ArrayNode stale = root.putArray("staleBaseline");
        report.staleBaseline().forEach(entry -> stale.add(stale(entry)));
        return JsonText.of(root);
    }

    private static ObjectNode input(Input input) {
        ObjectNode json = JSON.objectNode()
                .put("label", input.label())
                .put("source", input.source())
                .put("sha256", input.sha256());
        if (input.version() != null) {
            json.put("version", input.version());
        }
        return json;
    }

    private static ObjectNode counts(Counts counts) {
        return JSON.objectNode()
                .put("ERR", counts.err())
                .put("WARN", counts.warn())
                .put("INFO", counts.info())
                .put("accepted", counts.accepted());
    }

    private static ObjectNode stale(StaleEntry entry) {
        ObjectNode json = JSON.objectNode()
                .put("reason", camelCase(entry.reason()))
                .put("rule", entry.rule())
                .put("operation", entry.operation())
                .put("pointer", entry.pointer())
                .put("file", entry.file())
                .put("line", entry.line());
        if (entry.expired() != null) {
            json.put("expired", entry.expired());
        }
        return json;
    }

    private static String camelCase(StaleEntry.Reason reason) {
        return switch (reason) {
            case MATCHES_NOTHING -> "matchesNothing";
            case EXPIRED -> "expired";
        };
    }
}
