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
package io.atlasclient.auth.digest;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.security.Constraint;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.SecurityHandler;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.security.authentication.DigestAuthenticator;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.security.Password;

/** Jetty: MD5, and a nonce goes stale after so many requests. */
final class JettyDigestServer implements DigestServer {
    private final AtomicInteger refusals = new AtomicInteger();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    JettyDigestServer(int maxNonceCount) throws Exception {
        UserStore users = new UserStore();
        users.addUser(PUBLIC_KEY, new Password(PRIVATE_KEY), new String[] {"user"});
        HashLoginService login = new HashLoginService(REALM);
        login.setUserStore(users);
        DigestAuthenticator authenticator = new DigestAuthenticator();
        authenticator.setMaxNonceCount(maxNonceCount);
        SecurityHandler.PathMapped security = new SecurityHandler.PathMapped(new Answer());
        security.setLoginService(login);
        security.setAuthenticator(authenticator);
        security.setRealmName(REALM);
        security.put("/*", Constraint.ANY_USER);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Counter(security));
        server.start();
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/";
    }

    @Override
    public int refusals() {
        return refusals.get();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Takes every request for refused until it arrives behind the security handler. */
    private final class Counter extends Handler.Wrapper {
        Counter(Handler next) {
            super(next);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            refusals.incrementAndGet();
            return super.handle(request, response, callback);
        }
    }

    private final class Answer extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            refusals.decrementAndGet();
            Content.Sink.write(response, true, "[]", callback);
            return true;
        }
    }
}
