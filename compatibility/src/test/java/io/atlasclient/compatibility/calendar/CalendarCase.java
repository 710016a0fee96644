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
package io.atlasclient.compatibility.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.atlasclient.compatibility.finding.Counts;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.read.SpecReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One folder of {@code src/test/resources/calendar}: {@code openapi-VERSION.yaml} are the documents, {@code older-VERSION.yaml}
 * what they were, {@code settings.yaml} tells the day and the cost of an upgrade, {@code expected} holds all views.
 *
 * @param folder the folder
 */
record CalendarCase(Path folder) {
    private static final Path ROOT = Path.of("src", "test", "resources", "calendar");

    static List<CalendarCase> all() {
        return list(ROOT).stream()
                .filter(Files::isDirectory)
                .map(CalendarCase::new)
                .toList();
    }

    static CalendarCase named(String name) {
        return new CalendarCase(ROOT.resolve(name));
    }

    UpgradeCalendar calendar() {
        JsonNode settings = yaml(folder.resolve("settings.yaml"));
        JsonNode cost = settings.path("cost");
        UpgradeCosts costs = cost.isMissingNode()
                ? UpgradeCosts.unknown()
                : (operation, from, to) -> Optional.of(
                        new Counts(cost.path("ERR").asInt(), cost.path("WARN").asInt(), 0, 0));
        UpgradeCalendar calendar = UpgradeCalendar.of(
                documents("openapi-"), LocalDate.parse(settings.path("today").asText()), costs);
        return calendar.withMoved(documents("older-"), documents("openapi-"));
    }

    private List<SpecDocument> documents(String prefix) {
        List<SpecDocument> documents = new ArrayList<>();
        for (Path file : list(folder)) {
            String name = String.valueOf(file.getFileName());
            if (name.startsWith(prefix)) {
                ApiVersion version = ApiVersion.parse(name.replace(prefix, "").replace(".yaml", ""));
                documents.add(SpecReader.read(version, name, bytes(file)));
            }
        }
        return documents;
    }

    Map<String, String> render() {
        Map<String, String> views = new TreeMap<>();
        for (CalendarFormat format : CalendarFormat.values()) {
            views.put(format.fileName(), format.render(calendar()));
        }
        return views;
    }

    Map<String, String> expected() {
        Map<String, String> files = new TreeMap<>();
        for (Path file : list(folder.resolve("expected"))) {
            files.put(String.valueOf(file.getFileName()), new String(bytes(file), StandardCharsets.UTF_8));
        }
        return files;
    }

    /** With {@code -Dgolden.update=true}, what is written now becomes what is expected. */
    void rewriteIfAsked() {
        if (!Boolean.getBoolean("golden.update")) {
            return;
        }
        try {
            Files.createDirectories(folder.resolve("expected"));
            for (Map.Entry<String, String> view : render().entrySet()) {
                Files.writeString(folder.resolve("expected").resolve(view.getKey()), view.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode yaml(Path file) {
        try {
            return YAMLMapper.builder().build().readTree(bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
