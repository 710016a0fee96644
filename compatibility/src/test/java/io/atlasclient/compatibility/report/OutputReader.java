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
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.w3c.dom.NodeList;

/** Reads findings back from what was written, each output in its own way. */
final class OutputReader {
    private static final String FINGERPRINT = "(v1:[0-9a-f]{16})";
    private static final Map<String, String> LEVELS = Map.of(
            "error",
            "ERR",
            "warning",
            "WARN",
            "note",
            "INFO",
            "notice",
            "INFO",
            "info",
            "INFO",
            "critical",
            "ERR",
            "minor",
            "WARN");
    private static final Pattern TEXT = Pattern.compile("(?m)^(ERR|WARN|INFO) .* " + FINGERPRINT + "$");
    private static final Pattern LINE =
            Pattern.compile("(?m): (error|warning|info) \\[[a-z0-9-]+\\] .*\\(" + FINGERPRINT + "\\)$");
    private static final Pattern ANNOTATION =
            Pattern.compile("(?m)^::(error|warning|notice) .*?title=(?:accepted (ERR|WARN|INFO) )?[a-z0-9-]+::.*\\("
                    + FINGERPRINT + "\\)$");
    private static final Pattern ACCEPTED = Pattern.compile("^(ERR|WARN|INFO), accepted: ");
    private static final Pattern ROW =
            Pattern.compile("<br>`" + FINGERPRINT + "` \\|(?:.*<br>\\*(ERR|WARN|INFO)\\.\\*)?");
    private static final Pattern LEFT = Pattern.compile("(?m)::(\\d+) more findings? of this kind");

    private OutputReader() {}

    /** Returns the level of each finding by its fingerprint. */
    static Map<String, String> levels(ReportFormat format, String output) {
        return switch (format) {
            case TEXT -> matches(TEXT, output, 2, 1);
            case LINE -> matches(LINE, output, 2, 1);
            case JSON -> json(Json.read(output));
            case MARKDOWN, SUMMARY -> markdown(output);
            case SARIF -> sarif(Json.read(output));
            case GITHUB -> annotations(output);
            case JUNIT -> junit(output);
            case GITLAB -> gitlab(Json.read(output));
            case HTML -> html(output);
        };
    }

    /** Returns how many findings annotations show or count. */
    static int annotated(String output) {
        int left = LEFT.matcher(output)
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .sum();
        return left + (int) ANNOTATION.matcher(output).results().count();
    }

    private static Map<String, String> matches(Pattern pattern, String output, int fingerprint, int level) {
        Map<String, String> levels = new TreeMap<>();
        pattern.matcher(output)
                .results()
                .forEach(match -> levels.put(
                        match.group(fingerprint), LEVELS.getOrDefault(match.group(level), match.group(level))));
        return levels;
    }

    private static Map<String, String> json(JsonNode report) {
        Map<String, String> levels = new TreeMap<>();
        for (String list : new String[] {"findings", "accepted"}) {
            report.path(list)
                    .forEach(finding -> levels.put(
                            finding.path("fingerprint").textValue(),
                            finding.path("level").textValue()));
        }
        return levels;
    }

    private static Map<String, String> sarif(JsonNode log) {
        Map<String, String> levels = new TreeMap<>();
        log.at("/runs/0/results")
                .forEach(result -> levels.put(
                        result.path("partialFingerprints")
                                .path("atlasCompatibility/v1")
                                .textValue(),
                        LEVELS.get(result.path("level").textValue())));
        return levels;
    }

    private static Map<String, String> gitlab(JsonNode entries) {
        Map<String, String> levels = new TreeMap<>();
        for (JsonNode entry : entries) {
            Matcher accepted = ACCEPTED.matcher(entry.path("description").textValue());
            String level = accepted.find()
                    ? accepted.group(1)
                    : LEVELS.get(entry.path("severity").textValue());
            levels.put(entry.path("fingerprint").textValue(), level);
        }
        return levels;
    }

    private static Map<String, String> annotations(String output) {
        Map<String, String> levels = new TreeMap<>();
        ANNOTATION.matcher(output).results().forEach(match -> {
            String level = match.group(2) == null ? LEVELS.get(match.group(1)) : match.group(2);
            levels.put(match.group(3), level);
        });
        return levels;
    }

    private static Map<String, String> junit(String output) {
        Map<String, String> levels = new TreeMap<>();
        NodeList cases = Xml.read(output).getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            String[] words = cases.item(i).getTextContent().strip().split("\\s", 3);
            if (words.length == 3) {
                levels.put(words[1], words[0]);
            }
        }
        return levels;
    }

    private static Map<String, String> html(String output) {
        Map<String, String> levels = new TreeMap<>();
        for (Element article : Jsoup.parse(output).select("article")) {
            levels.put(article.id(), article.attr("data-level"));
        }
        return levels;
    }

    /** The level of a row is that of its section; accepted findings tell theirs. */
    private static Map<String, String> markdown(String output) {
        Map<String, String> levels = new TreeMap<>();
        String section = "";
        for (String line : output.lines().toList()) {
            section = section(line, section);
            Matcher row = ROW.matcher(line);
            if (row.find()) {
                levels.put(row.group(1), row.group(2) == null ? section : row.group(2));
            }
        }
        return levels;
    }

    private static String section(String line, String before) {
        if (line.startsWith("#### Breaks callers")) {
            return "ERR";
        } else if (line.startsWith("<details><summary>May break")) {
            return "WARN";
        } else if (line.startsWith("<details><summary>Breaks nobody")) {
            return "INFO";
        }
        return before;
    }
}
