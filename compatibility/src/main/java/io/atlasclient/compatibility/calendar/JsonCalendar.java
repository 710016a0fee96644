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

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.atlasclient.compatibility.finding.Counts;
import io.atlasclient.compatibility.report.view.JsonText;
import io.atlasclient.specs.ApiVersion;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Writes a calendar as JSON; what is not known is left out. */
final class JsonCalendar {
    private static final int SCHEMA_VERSION = 1;

    private JsonCalendar() {}

    static String render(UpgradeCalendar calendar) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schemaVersion", SCHEMA_VERSION).put("today", calendar.today().toString());
        ArrayNode entries = root.putArray("entries");
        calendar.entries().forEach(entry -> entry(entries.addObject(), entry, calendar));
        ArrayNode undated = root.putArray("undated");
        for (UndatedOperation operation : calendar.undated()) {
            ObjectNode json =
                    undated.addObject().put("method", operation.method()).put("path", operation.path());
            put(json, "written", operation.written());
            versions(json, operation.versions());
        }
        ArrayNode moved = root.putArray("moved");
        for (MovedDate date : calendar.moved()) {
            ObjectNode json = moved.addObject().put("method", date.method()).put("path", date.path());
            json.put("version", date.version().toString());
            put(json, "before", date.before());
            put(json, "after", date.after());
        }
        return JsonText.of(root);
    }

    private static void entry(ObjectNode json, CalendarEntry entry, UpgradeCalendar calendar) {
        json.put("sunset", entry.sunset().toString()).put("daysLeft", entry.daysLeft(calendar.today()));
        json.put("method", entry.method()).put("path", entry.path());
        put(json, "operationId", entry.operationId());
        put(json, "tag", entry.tag());
        versions(json, entry.versions());
        Successor successor = entry.successor();
        if (successor != null) {
            successor(json.putObject("successor"), successor);
        }
    }

    private static void successor(ObjectNode json, Successor successor) {
        json.put("version", successor.version().toString()).put("operation", successor.operation());
        Counts cost = successor.cost();
        if (cost != null) {
            json.putObject("cost")
                    .put("ERR", cost.err())
                    .put("WARN", cost.warn())
                    .put("INFO", cost.info());
        }
    }

    private static void versions(ObjectNode json, SortedSet<ApiVersion> versions) {
        ArrayNode array = json.putArray("versions");
        versions.forEach(version -> array.add(version.toString()));
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
