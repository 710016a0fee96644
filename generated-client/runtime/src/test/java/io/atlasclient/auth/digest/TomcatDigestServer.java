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

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.authenticator.DigestAuthenticator;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.descriptor.web.LoginConfig;
import org.apache.tomcat.util.descriptor.web.SecurityCollection;
import org.apache.tomcat.util.descriptor.web.SecurityConstraint;

/** Tomcat: one challenge for each algorithm that it is told to accept; it compares the URI too. */
final class TomcatDigestServer implements DigestServer {
    private final AtomicInteger refusals = new AtomicInteger();
    private final Tomcat tomcat = new Tomcat();

    TomcatDigestServer(String algorithms, Path folder) throws LifecycleException {
        tomcat.setBaseDir(folder.toString());
        tomcat.setHostname("127.0.0.1");
        tomcat.setPort(0);
        tomcat.addUser(PUBLIC_KEY, PRIVATE_KEY);
        tomcat.addRole(PUBLIC_KEY, "user");
        Context context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "answer", new Answer()).addMapping("/*");
        context.setLoginConfig(new LoginConfig("DIGEST", REALM, null, null));
        context.addConstraint(everythingFor("user"));
        DigestAuthenticator authenticator = new DigestAuthenticator();
        authenticator.setAlgorithms(algorithms);
        context.getPipeline().addValve(authenticator);
        tomcat.getHost().getPipeline().addValve(new Counter());
        tomcat.start();
    }

    private static SecurityConstraint everythingFor(String role) {
        SecurityCollection everything = new SecurityCollection();
        everything.addPattern("/*");
        SecurityConstraint constraint = new SecurityConstraint();
        constraint.addCollection(everything);
        constraint.addAuthRole(role);
        return constraint;
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/";
    }

    @Override
    public int refusals() {
        return refusals.get();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new AssertionError(e);
        }
    }

    /** Takes every request for refused until it arrives at the servlet. */
    private final class Counter extends ValveBase {
        Counter() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            refusals.incrementAndGet();
            getNext().invoke(request, response);
        }
    }

    private final class Answer extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            refusals.decrementAndGet();
            response.getWriter().write("[]");
        }
    }
}
