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
package io.atlasclient.auth.oauth;

import io.atlasclient.auth.AccessToken;
import io.atlasclient.auth.TokenStore;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The token of a client. Whoever needs a new one joins the request that is under way, and shares its failure too. Requests have a thread of their own, so
 * that a call that is cancelled or interrupted takes no other one with it.
 */
public final class TokenCache implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("io.atlasclient");
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(6);
    private static final long IDLE_SECONDS = 5;

    /** How soon a cancelled call is noticed. */
    private static final long CANCELLATION_CHECK_MILLIS = 20;

    private static final int LIFETIME_TO_MARGIN = 10;

    private final TokenEndpoint endpoint;
    private final TokenStore store;
    private final Duration margin;
    private final Clock clock;
    private final ThreadPoolExecutor thread = newThread();

    private volatile @Nullable AccessToken held;
    private @Nullable AccessToken rejected;
    private @Nullable FutureTask<TokenResult> request;
    private boolean isClosed;

    /**
     * Creates an empty cache.
     *
     * @param endpoint where tokens come from
     * @param store where they are kept
     * @param margin how long before it expires a token is replaced; at most a tenth of its lifetime
     * @param clock tells when tokens expire
     */
    public TokenCache(TokenEndpoint endpoint, TokenStore store, Duration margin, Clock clock) {
        this.endpoint = endpoint;
        this.store = store;
        this.margin = margin;
        this.clock = clock;
    }

    /** A token that works, as far as one can tell, or why there is none. Waits until then, or until the caller is cancelled. */
    TokenResult get(BooleanSupplier isCancelled) throws IOException {
        AccessToken token = held;
        return token != null && isFresh(token) ? new TokenResult.Granted(token) : await(join(), isCancelled);
    }

    /** Takes note that the API refused a token. */
    synchronized void reject(AccessToken token) {
        rejected = token;
        if (token.equals(held)) {
            held = null;
        }
    }

    private synchronized Future<TokenResult> join() throws IOException {
        if (isClosed) {
            throw new IOException("The client is closed");
        }
        FutureTask<TokenResult> current = request;
        if (current == null) {
            current = new FutureTask<>(this::refresh);
            request = current;
            thread.execute(current);
        }
        return current;
    }

    private TokenResult refresh() throws IOException {
        try {
            AccessToken token = usable();
            if (token != null) {
                return keep(new TokenResult.Granted(token));
            }
            return renewed();
        } finally {
            end();
        }
    }

    /** A new token; failing that the one at hand, as long as it works. The next call that finds it about to expire tries again. */
    private TokenResult renewed() throws IOException {
        TokenResult result;
        try {
            result = endpoint.request();
        } catch (IOException e) {
            TokenResult.Granted old = unexpired();
            if (old == null) {
                throw e;
            }
            LOG.log(System.Logger.Level.WARNING, "The access token was not renewed: {0}", e.toString());
            return old;
        }
        if (result instanceof TokenResult.Granted granted) {
            keep(granted);
            store.save(granted.token());
            return granted;
        }
        TokenResult.Granted old = unexpired();
        if (old == null) {
            return result;
        }
        LOG.log(System.Logger.Level.WARNING, "The access token was not renewed: the token endpoint refused");
        return old;
    }

    private TokenResult.@Nullable Granted unexpired() {
        AccessToken token = held;
        boolean works = token != null && clock.instant().isBefore(token.expiresAt());
        return works ? new TokenResult.Granted(token) : null;
    }

    /** What another request has brought just before this one, or what the store has. */
    private @Nullable AccessToken usable() {
        AccessToken token = held;
        if (token != null && isFresh(token)) {
            return token;
        }
        AccessToken stored = store.load();
        return stored != null && isFresh(stored) && !isRejected(stored) ? stored : null;
    }

    private synchronized boolean isRejected(AccessToken token) {
        return rejected != null && rejected.value().equals(token.value());
    }

    private TokenResult keep(TokenResult.Granted granted) {
        held = granted.token();
        return granted;
    }

    private synchronized void end() {
        request = null;
    }

    private boolean isFresh(AccessToken token) {
        Duration share = token.lifetime().dividedBy(LIFETIME_TO_MARGIN);
        Duration early = margin.compareTo(share) < 0 ? margin : share;
        return clock.instant().isBefore(token.expiresAt().minus(early));
    }

    private static TokenResult await(Future<TokenResult> future, BooleanSupplier isCancelled) throws IOException {
        try {
            while (!isCancelled.getAsBoolean()) {
                try {
                    return future.get(CANCELLATION_CHECK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // The call may have been cancelled meanwhile.
                }
            }
            throw new IOException("Canceled");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            // Retries depend on the type of the failure.
            throw e.getCause() instanceof IOException failure
                    ? failure
                    : new IOException("The token store failed", e.getCause());
        }
    }

    /**
     * Revokes the token unless it is shared; gives up after a few seconds. A request under way comes first, so that its token is revoked as well. A thread
     * that is interrupted revokes as well, and stays interrupted.
     */
    @Override
    public void close() {
        Future<?> revocation;
        synchronized (this) {
            if (isClosed) {
                return;
            }
            isClosed = true;
            revocation = thread.submit(this::revoke);
            thread.shutdown();
        }
        try {
            awaitUninterruptibly(revocation);
        } catch (ExecutionException | TimeoutException e) {
            // A message of the store may have the token in it.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The access token was not revoked: {0}",
                    e.getClass().getSimpleName());
        } finally {
            thread.shutdownNow();
        }
    }

    private static void awaitUninterruptibly(Future<?> work) throws ExecutionException, TimeoutException {
        boolean isInterrupted = false;
        long end = System.nanoTime() + CLOSE_TIMEOUT.toNanos();
        try {
            while (true) {
                try {
                    work.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                    return;
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void revoke() {
        AccessToken token = held;
        held = null;
        if (token == null || store.isShared()) {
            return;
        }
        try {
            int status = endpoint.revoke(token);
            LOG.log(System.Logger.Level.DEBUG, "The access token was revoked: HTTP {0}", status);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The access token was not revoked: {0}", e.toString());
        }
        store.clear();
    }

    private static ThreadPoolExecutor newThread() {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), TokenCache::daemon);
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "atlas-client token");
        thread.setDaemon(true);
        return thread;
    }
}
