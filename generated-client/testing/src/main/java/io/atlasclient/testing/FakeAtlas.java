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

import io.atlasclient.AtlasClient;
import io.atlasclient.AtlasClientBuilder;
import io.atlasclient.testing.auth.Account;
import io.atlasclient.testing.auth.Gate;
import io.atlasclient.testing.auth.TokenDesk;
import io.atlasclient.testing.auth.Tokens;
import io.atlasclient.testing.http.SocketServer;
import io.atlasclient.testing.operation.Documents;
import io.atlasclient.testing.operation.OperationKey;
import io.atlasclient.testing.operation.Router;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Atlas as far as a test needs it: a server in the test's own process that knows all operations of all API versions that the clients have.
 *
 * <pre>{@code
 * try (FakeAtlas atlas = FakeAtlas.start()) {
 *     AtlasApi api = AtlasApi.create(atlas.client());
 *     ...
 * }
 * }</pre>
 *
 * <p>It answers each operation with a made-up value that its document allows, the same one in each run; what the path names, the answer repeats. It
 * refuses requests that the document does not allow, and calls without credentials, with the errors of the API. It pages lists. It is no simulation: what
 * was created is not there afterwards. Thread-safe.
 */
public final class FakeAtlas implements AutoCloseable {
    private final Router router = new Router(Documents.newestFirst());
    private final Tokens tokens;
    private final Gate gate;
    private final boolean anonymous;
    private final Rulebook rules;
    private final Journal journal;
    private final SocketServer server;
    private @Nullable AtlasClient client;

    FakeAtlas(FakeAtlasBuilder builder) {
        tokens = new Tokens(builder.tokenLifetime());
        gate = new Gate(tokens);
        anonymous = builder.isAnonymous();
        rules = new Rulebook(builder.listSize());
        journal = new Journal(builder.memory());
        server = new SocketServer(
                "fake-atlas",
                new FrontDesk(
                        router,
                        anonymous ? Optional.empty() : Optional.of(gate),
                        new TokenDesk(tokens),
                        rules,
                        journal));
    }

    /**
     * Starts a fake with all defaults.
     *
     * @return a fake that is ready
     * @throws java.io.UncheckedIOException if no port can be opened
     */
    public static FakeAtlas start() {
        return builder().start();
    }

    /**
     * Starts to configure a fake.
     *
     * @return a builder
     */
    public static FakeAtlasBuilder builder() {
        return new FakeAtlasBuilder();
    }

    /**
     * Where it is.
     *
     * @return a URL with a slash at the end
     */
    public String baseUrl() {
        return server.url();
    }

    /**
     * A client that calls it with the fake service account.
     *
     * @return always the same one; it is closed with the fake
     */
    public synchronized AtlasClient client() {
        AtlasClient made = client;
        if (made == null) {
            made = clientBuilder().build();
            client = made;
        }
        return made;
    }

    /**
     * A client that calls it with the fake service account, to be configured further.
     *
     * @return a new builder; who builds a client closes it
     */
    public AtlasClientBuilder clientBuilder() {
        AtlasClientBuilder builder = AtlasClient.builder().baseUrl(baseUrl());
        return anonymous ? builder : builder.serviceAccount(Account.CLIENT_ID, Account.CLIENT_SECRET);
    }

    /**
     * A client that calls it with the fake API key, to be configured further.
     *
     * @return a new builder; who builds a client closes it
     */
    public AtlasClientBuilder apiKeyClientBuilder() {
        return AtlasClient.builder().baseUrl(baseUrl()).apiKey(Account.PUBLIC_KEY, Account.PRIVATE_KEY);
    }

    /**
     * Starts to tell the fake about an operation, in all API versions that have it.
     *
     * @param operation the name of the generated method, such as {@code listClusters}, or the document's id of the operation; of an operation with a method for
     *     each media type, the name of the first
     * @return what it was told about the operation so far
     * @throws IllegalArgumentException if no document has such an operation
     */
    public OperationRules on(String operation) {
        return rules.of(key(operation));
    }

    /**
     * Starts to tell the fake about requests for tokens, {@code POST /api/oauth/token}.
     *
     * @return what it was told about them so far
     */
    public OperationRules onToken() {
        return rules.of(FrontDesk.TOKEN);
    }

    /**
     * The last requests, whatever was answered; those for tokens are not among them.
     *
     * @return a copy, oldest first
     */
    public List<ReceivedRequest> requests() {
        return journal.requests();
    }

    /**
     * What was wrong with the last requests that the documents do not allow.
     *
     * @return a copy, oldest first
     */
    public List<Violation> violations() {
        return journal.violations();
    }

    /**
     * How often an operation has been called in all, failures included. What was turned away for want of credentials does not count.
     *
     * @param operation the name of the generated method, or the document's id of the operation
     * @return the exact number
     * @throws IllegalArgumentException if no document has such an operation
     */
    public long count(String operation) {
        return journal.calls(key(operation));
    }

    /**
     * How often all operations together have been called.
     *
     * @return the exact number
     */
    public long count() {
        return journal.calls();
    }

    /**
     * How many tokens have been issued.
     *
     * @return the exact number
     */
    public long tokensIssued() {
        return tokens.issued();
    }

    /**
     * How many tokens their owners have given back.
     *
     * @return the exact number
     */
    public long tokensRevoked() {
        return tokens.revoked();
    }

    /**
     * How many connections are open.
     *
     * @return the number at this moment
     */
    public int openConnections() {
        return server.connections();
    }

    /** Makes all tokens expire that have been issued, and the nonces of HTTP Digest too. */
    public void expireTokens() {
        gate.expireAll();
    }

    /** Forgets what the fake was told, all requests and violations, and the counts of calls; tokens stay. */
    public void reset() {
        rules.clear();
        journal.clear();
    }

    /** Closes the client, ends all connections, and waits for all threads to end. */
    @Override
    public void close() {
        AtlasClient made;
        synchronized (this) {
            made = client;
        }
        if (made != null) {
            made.close();
        }
        server.close();
    }

    private OperationKey key(String operation) {
        return router.named(operation)
                .orElseThrow(() -> new IllegalArgumentException("No document has an operation " + operation));
    }
}
