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

import static io.atlasclient.compatibility.report.ReportReader.nullable;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.compatibility.finding.Acceptance;
import io.atlasclient.compatibility.finding.Direction;
import io.atlasclient.compatibility.finding.Entry;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.Part;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.compatibility.finding.Victim;
import io.atlasclient.specs.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one hand-made finding. */
final class FindingReader {
    private FindingReader() {}

    static Finding read(JsonNode yaml, String copy) {
        String rule = yaml.path("rule").asText("response-property-removed");
        Site base = site(yaml.path("base"), copy);
        Site revision = site(yaml.path("revision"), copy);
        String message = yaml.path("message").asText("The property 'state' was removed.");
        return new Finding(
                rule,
                Level.valueOf(yaml.path("level").asText("ERR")),
                Direction.valueOf(yaml.path("direction").asText("RESPONSE")),
                victims(yaml.path("victims")),
                Entry.valueOf(yaml.path("entry").asText("OPERATION")),
                base,
                revision,
                operations(yaml.path("operations")),
                arguments(yaml.path("arguments")),
                claims(yaml.path("claims")),
                nullable(yaml, "undecided"),
                fingerprint(rule + base + revision + message),
                message,
                nullable(yaml, "advice"),
                nullable(yaml, "before"),
                nullable(yaml, "after"),
                acceptance(yaml.path("accepted")));
    }

    private static String fingerprint(String place) {
        return "v1:" + Sha256.of(place.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private static @Nullable Site site(JsonNode yaml, String copy) {
        if (yaml.isMissingNode() || yaml.isNull()) {
            return null;
        }
        int line = yaml.path("line").asInt(0);
        return new Site(
                yaml.path("pointer").asText() + copy,
                nullable(yaml, "file"),
                line,
                yaml.path("column").asInt(line == 0 ? 0 : 1),
                yaml.path("endLine").asInt(line),
                yaml.path("endColumn").asInt(line == 0 ? 0 : 9));
    }

    private static SortedSet<Victim> victims(JsonNode yaml) {
        SortedSet<Victim> victims = new TreeSet<>();
        yaml.forEach(victim -> victims.add(Victim.valueOf(victim.asText())));
        return victims;
    }

    /** An operation is {@code GET /path}, or an object. */
    private static List<ReachedOperation> operations(JsonNode yaml) {
        List<ReachedOperation> operations = new ArrayList<>();
        yaml.forEach(
                operation -> operations.add(operation.isTextual() ? brief(operation.asText()) : operation(operation)));
        return operations;
    }

    private static ReachedOperation brief(String text) {
        String[] words = text.split(" ", 2);
        return new ReachedOperation(
                words[0], words[1], null, List.of("Clusters"), Part.RESPONSE, null, "200", null, "state", null);
    }

    private static ReachedOperation operation(JsonNode yaml) {
        List<String> tags = new ArrayList<>();
        yaml.path("tags").forEach(tag -> tags.add(tag.asText()));
        return new ReachedOperation(
                yaml.path("method").asText("GET"),
                yaml.path("path").asText(),
                nullable(yaml, "operationId"),
                tags,
                Part.valueOf(yaml.path("part").asText("RESPONSE")),
                nullable(yaml, "name"),
                nullable(yaml, "status"),
                nullable(yaml, "mediaType"),
                yaml.path("propertyPath").asText(""),
                yaml.hasNonNull("level") ? Level.valueOf(yaml.path("level").asText()) : null);
    }

    private static SortedMap<String, String> arguments(JsonNode yaml) {
        SortedMap<String, String> arguments = new TreeMap<>();
        yaml.properties()
                .forEach(member ->
                        arguments.put(member.getKey(), member.getValue().asText()));
        return arguments;
    }

    private static SortedSet<String> claims(JsonNode yaml) {
        SortedSet<String> claims = new TreeSet<>();
        yaml.forEach(claim -> claims.add(claim.asText()));
        return claims;
    }

    private static @Nullable Acceptance acceptance(JsonNode yaml) {
        if (yaml.isMissingNode()) {
            return null;
        }
        String expires = nullable(yaml, "expires");
        return new Acceptance(
                yaml.path("reason").asText(),
                yaml.path("author").asText("jane@example.org"),
                expires == null ? null : LocalDate.parse(expires),
                yaml.path("hidden").asBoolean(false));
    }
}
