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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Input;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Mode;
import io.atlasclient.compatibility.finding.Report;
import io.atlasclient.compatibility.finding.StaleEntry;
import io.atlasclient.compatibility.report.view.Links;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.report.view.RuleDescription;
import io.atlasclient.compatibility.report.view.SourceTexts;
import io.atlasclient.compatibility.report.view.Terminal;
import io.atlasclient.compatibility.report.view.Threshold;
import io.atlasclient.specs.Checksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads hand-made reports; what is left out has a plain default, so that a case shows only what it is about. */
final class ReportReader {
    private ReportReader() {}

    static Report report(Path file) {
        JsonNode yaml = yaml(file);
        List<Finding> findings = new ArrayList<>();
        for (JsonNode finding : yaml.path("findings")) {
            int copies = finding.path("repeat").asInt(1);
            for (int copy = 1; copy <= copies; copy++) {
                findings.add(FindingReader.read(finding, copies == 1 ? "" : String.valueOf(copy)));
            }
        }
        List<StaleEntry> stale = new ArrayList<>();
        yaml.path("staleBaseline").forEach(entry -> stale.add(stale(entry)));
        return new Report(
                input(yaml.path("base"), "old"),
                input(yaml.path("revision"), "new"),
                Mode.valueOf(yaml.path("mode").asText("ACROSS")),
                LocalDate.parse(yaml.path("today").asText("2026-01-31")),
                yaml.path("preset").asText("wire"),
                findings,
                stale);
    }

    static RenderOptions options(Path file) {
        JsonNode yaml = yaml(file).path("options");
        RenderOptions options = RenderOptions.of("1.2.3")
                .withThreshold(Threshold.at(Level.valueOf(yaml.path("failOn").asText("ERR"))))
                .withTerminal(new Terminal(
                        yaml.path("colour").asBoolean(false), yaml.path("width").asInt(100)))
                .withTexts(new SourceTexts(
                        lines(file.resolveSibling("base.yaml")), lines(file.resolveSibling("revision.yaml"))));
        if (yaml.path("links").asBoolean(false)) {
            options = options.withLinks(new Links(
                            "https://git.example/team/api",
                            "0123456789abcdef0123456789abcdef01234567",
                            "https://docs.example/rules.html",
                            "https://ci.example/run/7"))
                    .withCommentKey("api-v2")
                    .withRules(rule -> Optional.of(new RuleDescription(
                            "What '" + rule + "' finds.",
                            Level.WARN,
                            rule.replaceAll("-.*", ""),
                            List.of("contract"),
                            null)));
        }
        return options;
    }

    private static Map<String, List<String>> lines(Path file) {
        Map<String, List<String>> lines = new TreeMap<>();
        if (Files.exists(file)) {
            lines.put("api/openapi.yaml", text(file).lines().toList());
        }
        return lines;
    }

    private static Input input(JsonNode yaml, String label) {
        return new Input(
                yaml.path("label").asText(label),
                yaml.path("source").asText("api/openapi.yaml"),
                new Checksum(yaml.path("sha256").asText("0".repeat(64))),
                nullable(yaml, "version"));
    }

    private static StaleEntry stale(JsonNode yaml) {
        return new StaleEntry(
                StaleEntry.Reason.valueOf(yaml.path("reason").asText()),
                yaml.path("rule").asText(),
                yaml.path("operation").asText("*"),
                yaml.path("pointer").asText("#"),
                yaml.path("file").asText("baseline.yaml"),
                yaml.path("line").asInt(2),
                nullable(yaml, "expired"));
    }

    static @Nullable String nullable(JsonNode yaml, String name) {
        return yaml.hasNonNull(name) ? yaml.path(name).asText() : null;
    }

    private static JsonNode yaml(Path file) {
        try {
            return YAMLMapper.builder().build().readTree(text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
