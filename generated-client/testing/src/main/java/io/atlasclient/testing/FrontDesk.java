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
package io.atlasclient.testing;

import io.atlasclient.testing.answer.Asked;
import io.atlasclient.testing.answer.ErrorBodies;
import io.atlasclient.testing.answer.SuccessAnswers;
import io.atlasclient.testing.auth.Gate;
import io.atlasclient.testing.auth.TokenDesk;
import io.atlasclient.testing.check.Direction;
import io.atlasclient.testing.check.Finding;
import io.atlasclient.testing.check.RequestCheck;
import io.atlasclient.testing.check.SchemaChecks;
import io.atlasclient.testing.http.Answer;
import io.atlasclient.testing.http.Handler;
import io.atlasclient.testing.http.QueryString;
import io.atlasclient.testing.http.Reaction;
import io.atlasclient.testing.http.RequestBody;
import io.atlasclient.testing.http.RequestHead;
import io.atlasclient.testing.operation.ApiOperation;
import io.atlasclient.testing.operation.OperationKey;
import io.atlasclient.testing.operation.Router;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes each request through the same steps: to which operation it goes, whether it may, what the fake was told about it, whether the document allows it,
 * and what the answer is.
 */
final class FrontDesk implements Handler {
    /** Where the rules of the token endpoint are kept. */
    static final OperationKey TOKEN = new OperationKey("POST", TokenDesk.TOKEN_PATH);

    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int INTERNAL_SERVER_ERROR = 500;

    private final Router router;
    private final Optional<Gate> gate;
    private final TokenDesk tokenDesk;
    private final Rulebook rules;
    private final Journal journal;
    private final SuccessAnswers answers = new SuccessAnswers();
    private final SchemaChecks schemas = new SchemaChecks(Direction.REQUEST);
    private final Map<ApiOperation, RequestCheck> checks = new ConcurrentHashMap<>();

    FrontDesk(Router router, Optional<Gate> gate, TokenDesk tokenDesk, Rulebook rules, Journal journal) {
        this.router = router;
        this.gate = gate;
        this.tokenDesk = tokenDesk;
        this.rules = rules;
        this.journal = journal;
    }

    @Override
    public Reaction handle(RequestHead head, RequestBody body) throws IOException {
        if (TokenDesk.serves(head.path())) {
            return tokens(head, body);
        }
        Router.Route route = router.route(
                head.method(), head.path(), head.headers().first("Accept").orElse(""));
        return route instanceof Router.Found found ? operation(found, head, body) : nowhere(route, head, body);
    }

    private Reaction tokens(RequestHead head, RequestBody body) throws IOException {
        Optional<Behaviour> told = head.path().equals(TokenDesk.TOKEN_PATH) ? rules.next(TOKEN) : Optional.empty();
        if (told.isPresent() && !told.get().receivesBody()) {
            return told.get().react(() -> Answer.empty(INTERNAL_SERVER_ERROR));
        }
        byte[] form = body.receive();
        return told.isPresent()
                ? told.get().react(() -> tokenDesk.answer(head, form))
                : new Reaction.Send(tokenDesk.answer(head, form));
    }

    private Reaction nowhere(Router.Route route, RequestHead head, RequestBody body) throws IOException {
        Entry entry = new Entry(
                route instanceof Router.NotAcceptable other ? other.operation().name() : "", head);
        Answer answer;
        if (route instanceof Router.NotAcceptable other) {
            String message = "is none of " + String.join(", ", other.offers()) + ", and not later than one of them";
            answer = refuse(entry, NOT_ACCEPTABLE, "NOT_ACCEPTABLE", new Finding("header Accept", message));
        } else if (route instanceof Router.NoMethod other) {
            String allowed = String.join(", ", other.methods());
            answer = refuse(
                            entry,
                            METHOD_NOT_ALLOWED,
                            "METHOD_NOT_ALLOWED",
                            new Finding("method", "is none of " + allowed))
                    .with("Allow", allowed);
        } else {
            answer = refuse(entry, NOT_FOUND, "RESOURCE_NOT_FOUND", new Finding("path", "is in no document"));
        }
        journal.received(entry.request(body.receive(), answer.status()));
        return new Reaction.Send(answer);
    }

    /** What the journal gets about one request. */
    private record Entry(String operation, RequestHead head) {
        ReceivedRequest request(byte[] body, int status) {
            List<Map.Entry<String, String>> headers = head.headers().fields().stream()
                    .filter(field -> !field.getKey().equalsIgnoreCase("Authorization"))
                    .toList();
            return new ReceivedRequest(
                    operation,
                    head.method(),
                    head.path(),
                    head.query(),
                    headers,
                    new String(body, StandardCharsets.UTF_8),
                    status);
        }

        Violation violation(Finding finding) {
            return new Violation(operation, head.method() + " " + head.path(), finding.where(), finding.message());
        }
    }

    private Reaction operation(Router.Found found, RequestHead head, RequestBody body) throws IOException {
        ApiOperation operation = found.operation();
        Entry entry = new Entry(operation.name(), head);
        Optional<Gate.Refusal> refusal =
                operation.isSecured() && gate.isPresent() ? gate.get().refusal(head) : Optional.empty();
        if (refusal.isPresent()) {
            return turnAway(refusal.get(), entry, body);
        }
        journal.called(operation.key());
        Optional<Behaviour> told = rules.next(operation.key());
        if (told.isPresent() && !told.get().receivesBody()) {
            journal.received(entry.request(new byte[0], 0));
            return told.get().react(() -> Answer.empty(INTERNAL_SERVER_ERROR));
        }
        byte[] received = body.receive();
        Answer usual = usual(found, entry, received);
        Reaction reaction = told.isPresent() ? told.get().react(() -> usual) : new Reaction.Send(usual);
        journal.received(entry.request(received, status(reaction)));
        return reaction;
    }

    private Reaction turnAway(Gate.Refusal refusal, Entry entry, RequestBody body) throws IOException {
        byte[] received = body.receive();
        if (refusal.wrong()) {
            journal.violated(List.of(entry.violation(new Finding("header Authorization", refusal.reason()))));
        }
        journal.received(entry.request(received, refusal.answer().status()));
        return new Reaction.Send(refusal.answer());
    }

    private Answer usual(Router.Found found, Entry entry, byte[] body) {
        ApiOperation operation = found.operation();
        Map<String, List<String>> query = QueryString.parse(entry.head().query());
        try {
            RequestCheck.Verdict verdict = checks.computeIfAbsent(operation, key -> new RequestCheck(key, schemas))
                    .judge(found.pathValues(), query, entry.head().headers(), body);
            if (verdict.status() != 0) {
                return refuse(
                        entry,
                        verdict.status(),
                        "VALIDATION_ERROR",
                        verdict.findings().toArray(new Finding[0]));
            }
            String url = "http://" + entry.head().headers().first("Host").orElse("")
                    + entry.head().path();
            Asked asked = new Asked(url, found.pathValues(), query, body, rules.items(operation.key()));
            return answers.answer(operation, found.mediaType(), asked);
        } catch (IllegalStateException | IllegalArgumentException e) {
            // The document asks for what cannot be; the test that meets it must learn of it.
            return ErrorBodies.of(INTERNAL_SERVER_ERROR, "FAKE_ATLAS_FAILED", String.valueOf(e.getMessage()));
        }
    }

    private Answer refuse(Entry entry, int status, String errorCode, Finding... findings) {
        List<Violation> violations =
                List.of(findings).stream().map(entry::violation).toList();
        journal.violated(violations);
        return ErrorBodies.ofFields(
                status,
                errorCode,
                violations.get(0).toString(),
                violations.stream()
                        .map(violation -> Map.entry(violation.where(), violation.message()))
                        .toList());
    }

    private static int status(Reaction reaction) {
        if (reaction instanceof Reaction.Send send) {
            return send.answer().status();
        } else if (reaction instanceof Reaction.SendHalf half) {
            return half.answer().status();
        }
        return reaction instanceof Reaction.Delayed delayed ? status(delayed.then()) : 0;
    }
}
