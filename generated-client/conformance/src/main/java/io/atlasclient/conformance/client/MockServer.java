package io.atlasclient.conformance.client;

import io.atlasclient.conformance.judge.SentRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okio.Buffer;

/** The server of all operations but a GET with a body. */
final class MockServer implements Server {
    private static final long PATIENCE_SECONDS = 30;

    private final MockWebServer server = new MockWebServer();

    MockServer() {
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String url() {
        return server.url("/").toString();
    }

    @Override
    public void enqueue(Answer answer) {
        MockResponse response = new MockResponse().setResponseCode(answer.status());
        if (answer.body().size() > 0) {
            response.setHeader("Content-Type", answer.mediaType()).setBody(new Buffer().write(answer.body()));
        }
        server.enqueue(response);
    }

    @Override
    public SentRequest take() {
        try {
            RecordedRequest request =
                    Objects.requireNonNull(server.takeRequest(PATIENCE_SECONDS, TimeUnit.SECONDS), "No request came");
            HttpUrl url = Objects.requireNonNull(request.getRequestUrl());
            return new SentRequest(
                    Objects.requireNonNull(request.getMethod()),
                    url,
                    request.getHeaders(),
                    request.getBody().readByteString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        try {
            server.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
