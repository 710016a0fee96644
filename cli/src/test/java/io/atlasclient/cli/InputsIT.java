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
package io.atlasclient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that come from elsewhere than two files. */
class InputsIT {
    private static final String DOCUMENT = """
            openapi: 3.0.1
            info: {title: T, version: '2.0'}
            paths:
              /a:
                get:
                  operationId: getA
                  parameters: [{name: p, in: query, schema: {type: string}}]
                  responses: {'200': {description: R}}
            """;
    private static final String BROKEN = DOCUMENT.replace("in: query, schema", "in: query, required: true, schema");
    private static final String FINDING = ":7:41: error [request-parameter-became-required] ";

    @TempDir
    private Path folder;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private RunnableJar atlas;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                received.add(exchange.getRequestURI() + " "
                        + exchange.getRequestHeaders().getFirst("Authorization"));
                byte[] body = BROKEN.getBytes(StandardCharsets.UTF_8);
                if (exchange.getRequestURI().getPath().equals("/elsewhere")) {
                    exchange.getResponseHeaders().add("Location", "http://localhost:" + port() + "/new.yaml");
                    exchange.sendResponseHeaders(302, -1);
                    return;
                }
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        Files.writeString(folder.resolve("old.yaml"), DOCUMENT);
        atlas = new RunnableJar(folder);
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void urlsAreFetchedIfAllowedAndTheHeaderGoesNowhereElse() throws IOException, InterruptedException {
        assertThat(check("old.yaml", url("/new.yaml")).err())
                .isEqualTo("atlas: " + url("/new.yaml")
                        + "#: URLs are not fetched unless this is asked for. Allow it, with --allow-http.\n");
        assertThat(received).isEmpty();

        RunnableJar.Result result = atlas.run(
                Map.of("API_HEADER", "Authorization: Bearer s3cr3t"),
                "",
                "check",
                "old.yaml",
                url("/elsewhere"),
                "--allow-http",
                "--header-env",
                "API_HEADER",
                "--format",
                "json");
        assertThat(result.code()).as(result.err()).isEqualTo(1);
        assertThat(received).containsExactly("/elsewhere Bearer s3cr3t", "/new.yaml null");
        assertThat(result.out() + result.err())
                .contains("request-parameter-became-required")
                .doesNotContain("s3cr3t");
    }

    @Test
    void twoFoldersAreTheSameVersionsAtTwoTimes() throws IOException, InterruptedException {
        folder("then", "2024-05-30", "2024-08-05");
        folder("now", "2024-08-05", "2025-03-12");
        Files.writeString(folder.resolve("now/openapi-2024-08-05.yaml"), BROKEN);

        RunnableJar.Result result = check("then", "now");
        assertThat(result.out()).startsWith("now/openapi-2024-08-05.yaml" + FINDING);
        assertThat(result.err()).isEqualTo("""
                Version 2024-05-30 is only in then and was not compared.
                Version 2025-03-12 is only in now and was not compared.
                """);
    }

    @Test
    void aFolderIsEachVersionWithEachNewerOne() throws IOException, InterruptedException {
        folder("specs", "2025-03-12", "2023-02-01", "2024-08-05", "2024-05-30");

        assertThat(atlas.run("diff", "-q", "specs", "-o", "json=out/").code()).isZero();
        assertThat(folder.resolve("out").toFile().list())
                .containsExactlyInAnyOrder(
                        "2023-02-01_2024-05-30-report.json",
                        "2023-02-01_2024-08-05-report.json",
                        "2023-02-01_2025-03-12-report.json",
                        "2024-05-30_2024-08-05-report.json",
                        "2024-05-30_2025-03-12-report.json",
                        "2024-08-05_2025-03-12-report.json");
    }

    @Test
    void aRevisionIsReadWithoutBeingCheckedOut() throws Exception {
        try (Git git = repository()) {
            git.checkout().setCreateBranch(true).setName("change").call();
            Files.writeString(folder.resolve("old.yaml"), BROKEN);

            for (String base : List.of("git:HEAD:old.yaml", "git:main:old.yaml", "git:merge-base(main):old.yaml")) {
                assertThat(check(base, "old.yaml").out()).startsWith("old.yaml" + FINDING);
            }
            commit(git);
        }
        assertThat(check("git:HEAD~1:old.yaml", "git:HEAD:old.yaml").out()).startsWith("old.yaml" + FINDING);
        assertThat(check("git:release:old.yaml", "old.yaml").err())
                .isEqualTo(
                        "atlas: git:release#: There is no revision 'release'. Check the name, or fetch the branch.\n");
    }

    @Test
    void aShallowCloneIsToldHowToBecomeWhole() throws Exception {
        try (Git git = repository()) {
            commit(git);
        }
        Git.cloneRepository()
                .setURI(folder.toUri().toString())
                .setDirectory(folder.resolve("clone").toFile())
                .setDepth(1)
                .call()
                .close();
        RunnableJar shallow = new RunnableJar(folder.resolve("clone"));

        assertThat(shallow.run("check", "-q", "git:HEAD~1:old.yaml", "old.yaml").err())
                .startsWith("atlas: git:HEAD~1#: ")
                .contains("shallow", "git fetch --unshallow", "fetch-depth: 0");
    }

    private Git repository() throws GitAPIException {
        Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call();
        git.add().addFilepattern("old.yaml").call();
        commit(git);
        return git;
    }

    private static void commit(Git git) throws GitAPIException {
        git.commit()
                .setAll(true)
                .setMessage("M")
                .setAuthor("A", "a@example.org")
                .setCommitter("A", "a@example.org")
                .setSign(false)
                .call();
    }

    private RunnableJar.Result check(String base, String revision) throws IOException, InterruptedException {
        return atlas.run("check", "-q", base, revision, "--format", "line");
    }

    private void folder(String name, String... versions) throws IOException {
        Path specs = Files.createDirectory(folder.resolve(name));
        Files.writeString(specs.resolve("versions.json"), "[\"" + String.join("\", \"", versions) + "\"]");
        for (String version : versions) {
            Files.writeString(specs.resolve("openapi-" + version + ".yaml"), DOCUMENT);
        }
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    private int port() {
        return server.getAddress().getPort();
    }
}
