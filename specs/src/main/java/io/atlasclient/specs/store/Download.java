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
package io.atlasclient.specs.store;

import io.atlasclient.specs.tree.TreeReader;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Fetches documents over HTTP, trusting neither their size nor the server's redirects. */
final class Download {
    private final HttpClient client;
    private final Duration totalTimeout;

    Download(StoreOptions options) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(options.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(ProxySelector.getDefault())
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        this.totalTimeout = options.totalTimeout();
    }

    /** Returns what the URL serves: at most 64 MiB, and not a web page. */
    byte[] get(URI url) throws PullFailure {
        return get(url, null);
    }

    /** Returns the same, sending a header to the origin (RFC 6454) of the URL and to no other. */
    byte[] get(URI url, @Nullable RequestHeader header) throws PullFailure {
        long deadline = System.nanoTime() + totalTimeout.toNanos();
        URI next = url;
        for (int redirects = 0; redirects <= Redirects.MAX; redirects++) {
            HttpResponse<byte[]> answer = exchange(next, Redirects.isSameOrigin(url, next) ? header : null, deadline);
            Optional<URI> target = Redirects.target(next, answer.statusCode(), answer.headers());
            if (target.isEmpty()) {
                return document(answer);
            }
            next = target.get();
        }
        throw Redirects.tooMany();
    }

    private HttpResponse<byte[]> exchange(URI url, @Nullable RequestHeader header, long deadline) throws PullFailure {
        AtomicBoolean begun = new AtomicBoolean();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url).header("Accept", "application/json, text/plain;q=0.9");
        if (header != null) {
            request.header(header.name(), header.value());
        }
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request.build(), info -> {
            begun.set(true);
            return info.statusCode() == 200
                    ? new LimitedBody(TreeReader.MAX_BYTES)
                    : BodySubscribers.replacing(new byte[0]);
        });
        try {
            return answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw HttpFailures.of(url, e.getCause(), begun.get());
        } catch (TimeoutException e) {
            throw HttpFailures.timeout(totalTimeout);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PullFailure("the pull was interrupted", "Pull again.");
        } finally {
            answer.cancel(true);
        }
    }

    private static byte[] document(HttpResponse<byte[]> answer) throws PullFailure {
        if (answer.statusCode() != 200) {
            throw HttpFailures.status(answer.statusCode());
        } else if (isWebPage(answer)) {
            throw new PullFailure(
                    "the server sent a web page instead of an OpenAPI document",
                    "Check the URL, and whether the network asks for a login.");
        }
        return answer.body();
    }

    private static boolean isWebPage(HttpResponse<byte[]> answer) {
        if (answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
            return true;
        }
        for (byte b : answer.body()) {
            if (!Character.isWhitespace(b)) {
                return b == '<';
            }
        }
        return false;
    }
}
