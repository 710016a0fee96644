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
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.compatibility.report.view.Change;
import io.atlasclient.compatibility.report.view.Links;
import io.atlasclient.compatibility.report.view.Operations;
import io.atlasclient.compatibility.report.view.Places;
import io.atlasclient.compatibility.report.view.PlainText;
import java.util.List;

/** A finding as a result (SARIF 2.1.0, section 3.27). */
final class SarifResult {
    /** GitHub shows as many places of a result, the first included. */
    static final int MOST_LOCATIONS = 100;

    private static final String FINGERPRINT = "atlasCompatibility/v1";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SarifResult() {}

    /** Returns whether a finding has more places than are listed. */
    static boolean isCrowded(Finding finding) {
        return 1 + (finding.base() == null ? 0 : 1) + Operations.names(finding).size() > MOST_LOCATIONS;
    }

    static ObjectNode of(Finding finding, int ruleIndex) {
        ObjectNode result = JSON.objectNode();
        result.put("ruleId", finding.rule()).put("ruleIndex", ruleIndex);
        result.put("level", SarifLevel.of(finding.level()));
        result.set("message", message(Change.sentences(finding) + Places.formerly(finding)));
        ArrayNode locations = result.putArray("locations");
        Site site = finding.revision() == null ? finding.base() : finding.revision();
        if (site != null) {
            locations.add(location(site));
        }
        addRelated(result, finding);
        result.putObject("partialFingerprints").put(FINGERPRINT, finding.fingerprint());
        if (finding.accepted() != null) {
            result.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("status", "accepted")
                    .put("justification", Change.acceptedBy(finding.accepted()));
        }
        ObjectNode properties = result.putObject("properties");
        ArrayNode victims = properties.putArray("victims");
        finding.victims().forEach(victim -> victims.add(victim.name()));
        return result;
    }

    private static void addRelated(ObjectNode result, Finding finding) {
        ArrayNode related = JSON.arrayNode();
        if (finding.base() != null && finding.revision() != null) {
            ObjectNode base = location(finding.base());
            base.set("message", message("Before."));
            related.add(base);
        }
        List<String> operations = Operations.names(finding);
        operations.stream()
                .limit(MOST_LOCATIONS - 1 - related.size())
                .forEach(operation -> related.add(operation(operation)));
        if (!related.isEmpty()) {
            result.set("relatedLocations", related);
        }
    }

    private static ObjectNode operation(String name) {
        ObjectNode location = JSON.objectNode();
        location.putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", name)
                .put("kind", "function");
        location.set("message", message(name));
        return location;
    }

    private static ObjectNode location(Site site) {
        ObjectNode location = JSON.objectNode();
        if (site.file() != null) {
            ObjectNode physical = location.putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", relativeUri(site.file()));
            if (site.isPositioned()) {
                physical.set("region", region(site));
            }
        }
        location.putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", PlainText.oneLine(site.pointer()))
                .put("kind", "element");
        return location;
    }

    /** A colon before the first slash would make it an absolute one (RFC 3986, section 4.2). */
    private static String relativeUri(String file) {
        String path = Links.encodedPath(file);
        int colon = path.indexOf(':');
        int slash = path.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash) ? "./" + path : path;
    }

    private static ObjectNode region(Site site) {
        ObjectNode region = JSON.objectNode().put("startLine", site.line());
        putKnown(region, "startColumn", site.column());
        putKnown(region, "endLine", site.endLine());
        putKnown(region, "endColumn", site.endColumn());
        return region;
    }

    private static void putKnown(ObjectNode json, String name, int number) {
        if (number > 0) {
            json.put(name, number);
        }
    }

    /**
     * Braces stay single although section 3.11.5 doubles them: readers undouble only messages that have arguments. A text
     * that looks like an embedded link (section 3.11.6) is told apart by a space.
     */
    private static ObjectNode message(String text) {
        return JSON.objectNode().put("text", text.replace("](", "] ("));
    }
}
