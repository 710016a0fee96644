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
package io.atlasclient.compatibility.rules;

import io.atlasclient.compatibility.fact.Endpoint;
import io.atlasclient.compatibility.fact.OperationFact;
import java.util.List;

/** Judges operations as a whole, their names and their tags. */
final class Operations {
    private Operations() {}

    static List<Verdict> added(OperationFact.OperationAdded fact, Sighting sighting) {
        return List.of(offered(fact.operation(), "endpoint-added", "callback-added", "webhook-operation-added"));
    }

    /** Names the rule by the way in which an operation is offered. */
    static Verdict offered(Endpoint operation, String called, String calledBack, String webhook) {
        return switch (operation.entry()) {
            case OPERATION -> Verdict.of(called);
            case CALLBACK -> Verdict.of(calledBack).with("callback", operation);
            case WEBHOOK ->
                Verdict.of(webhook).with("webhook", operation.path()).with("method", operation.method());
        };
    }

    static List<Verdict> callbackAdded(OperationFact.CallbackAdded fact, Sighting sighting) {
        return List.of(Verdict.of("callback-added").with("callback", fact.name()));
    }

    static List<Verdict> callbackRemoved(OperationFact.CallbackRemoved fact, Sighting sighting) {
        return List.of(Verdict.of("callback-removed").with("callback", fact.name()));
    }

    static List<Verdict> callbackExpression(OperationFact.CallbackExpressionChanged fact, Sighting sighting) {
        return List.of(Verdict.of("callback-expression-changed")
                .with("callback", fact.name())
                .with("before", fact.before())
                .with("after", fact.after()));
    }

    static List<Verdict> moved(OperationFact.OperationMoved fact, Sighting sighting) {
        return List.of(Verdict.of("api-operation-moved")
                .with("before", fact.before().toString())
                .with("after", fact.after().toString()));
    }

    static List<Verdict> operationId(OperationFact.OperationIdChanged fact, Sighting sighting) {
        String rule = fact.before() == null ? "api-operation-id-added" : "api-operation-id-removed";
        return List.of(Verdict.of(rule).with("before", fact.before()).with("after", fact.after()));
    }

    static List<Verdict> tagAdded(OperationFact.TagAdded fact, Sighting sighting) {
        return List.of(Verdict.of("api-tag-added").with("tag", fact.tag()));
    }

    static List<Verdict> tagRemoved(OperationFact.TagRemoved fact, Sighting sighting) {
        return List.of(Verdict.of("api-tag-removed").with("tag", fact.tag()));
    }
}
