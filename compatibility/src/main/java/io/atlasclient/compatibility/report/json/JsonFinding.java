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
import io.atlasclient.compatibility.finding.Acceptance;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Part;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.finding.Site;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One finding as JSON; what is not known is left out. */
final class JsonFinding {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonFinding() {}

    static ObjectNode of(Finding finding) {
        ObjectNode json = JSON.objectNode();
        json.put("rule", finding.rule()).put("level", finding.level().name());
        json.put("direction", lowerCase(finding.direction()));
        ArrayNode victims = json.putArray("victims");
        finding.victims().forEach(victim -> victims.add(victim.name()));
        json.put("entry", lowerCase(finding.entry()));
        putSite(json, "base", finding.base());
        putSite(json, "revision", finding.revision());
        ArrayNode operations = json.putArray("operations");
        finding.operations().forEach(operation -> operations.add(operation(operation)));
        ObjectNode arguments = json.putObject("arguments");
        finding.arguments().forEach(arguments::put);
        ArrayNode claims = json.putArray("claims");
        finding.claims().forEach(claims::add);
        put(json, "undecided", finding.undecided());
        json.put("fingerprint", finding.fingerprint()).put("message", finding.message());
        put(json, "advice", finding.advice());
        put(json, "before", finding.before());
        put(json, "after", finding.after());
        if (finding.accepted() != null) {
            json.set("acceptance", acceptance(finding.accepted()));
        }
        return json;
    }

    private static void putSite(ObjectNode json, String name, @Nullable Site site) {
        if (site == null) {
            return;
        }
        ObjectNode place = json.putObject(name).put("pointer", site.pointer());
        put(place, "file", site.file());
        putKnown(place, "line", site.line());
        putKnown(place, "column", site.column());
        putKnown(place, "endLine", site.endLine());
        putKnown(place, "endColumn", site.endColumn());
    }

    private static ObjectNode operation(ReachedOperation operation) {
        ObjectNode json = JSON.objectNode().put("method", operation.method()).put("path", operation.path());
        put(json, "operationId", operation.operationId());
        ArrayNode tags = json.putArray("tags");
        operation.tags().forEach(tags::add);
        json.put("part", part(operation.part()));
        put(json, "name", operation.name());
        put(json, "status", operation.status());
        put(json, "mediaType", operation.mediaType());
        json.put("propertyPath", operation.propertyPath());
        if (operation.level() != null) {
            json.put("level", operation.level().name());
        }
        return json;
    }

    private static String part(Part part) {
        return switch (part) {
            case OPERATION -> "operation";
            case PARAMETER -> "parameter";
            case REQUEST_BODY -> "requestBody";
            case RESPONSE -> "response";
            case RESPONSE_HEADER -> "responseHeader";
        };
    }

    private static ObjectNode acceptance(Acceptance acceptance) {
        ObjectNode json = JSON.objectNode().put("reason", acceptance.reason()).put("author", acceptance.author());
        if (acceptance.expires() != null) {
            json.put("expires", acceptance.expires().toString());
        }
        return json.put("hidden", acceptance.hidden());
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private static void putKnown(ObjectNode json, String name, int number) {
        if (number > 0) {
            json.put(name, number);
        }
    }
}
