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

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the document does not allow is refused, and said in words. */
class ViolationsTest {
    private static final String JSON = "application/vnd.atlas.2023-02-01+json";
    private static final String WORKSPACE =
            "/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/streams/workspace/connections";

    private final FakeAtlas atlas = FakeAtlas.builder().anonymous().start();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void stop() {
        atlas.close();
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(atlas.baseUrl() + path.substring(1)))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private void refused(HttpResponse<String> response, int status, String violation) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(atlas.violations()).hasToString("[" + violation + "]");
    }

    @Test
    void aPathThatNoDocumentHas() throws IOException, InterruptedException {
        HttpResponse<String> response = send("GET", "/api/atlas/v2/nothing", "", "Accept", JSON);

        refused(response, 404, "GET /api/atlas/v2/nothing: path: is in no document");
        assertThat(response.body())
                .isEqualTo(
                        "{\"detail\":\"GET /api/atlas/v2/nothing: path: is in no document\",\"error\":404,"
                                + "\"errorCode\":\"RESOURCE_NOT_FOUND\",\"reason\":\"Not Found\",\"parameters\":[],"
                                + "\"badRequestDetail\":{\"fields\":[{\"field\":\"path\",\"description\":\"is in no document\"}]}}");
    }

    @Test
    void aMethodThatThePathLacks() throws IOException, InterruptedException {
        HttpResponse<String> response = send("PUT", WORKSPACE, "", "Accept", JSON);

        refused(response, 405, "PUT " + WORKSPACE + ": method: is none of GET, POST");
        assertThat(response.headers().firstValue("Allow")).contains("GET, POST");
    }

    @Test
    void aVersionBeforeTheFirst() throws IOException, InterruptedException {
        refused(
                send("GET", WORKSPACE, "", "Accept", "application/vnd.atlas.2020-01-01+json"),
                406,
                "GET " + WORKSPACE + " (listStreamConnections): header Accept: is none of " + JSON
                        + ", and not later than one of them");
    }

    @Test
    void aLaterVersionGetsTheNewestThereIs() throws IOException, InterruptedException {
        HttpResponse<String> response =
                send("GET", WORKSPACE, "", "Accept", "text/html, application/vnd.atlas.2099-01-01+json;q=0.9");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(JSON);
    }

    @Test
    void aParameterOfAnotherType() throws IOException, InterruptedException {
        refused(
                send("GET", WORKSPACE + "?pageNum=first", "", "Accept", JSON),
                400,
                "GET " + WORKSPACE + " (listStreamConnections): query pageNum: is no integer");
    }

    @Test
    void aParameterBeyondItsBounds() throws IOException, InterruptedException {
        refused(
                send("GET", WORKSPACE + "?itemsPerPage=501", "", "Accept", JSON),
                400,
                "GET " + WORKSPACE + " (listStreamConnections): query itemsPerPage: is more than allowed: 500");
    }

    @Test
    void aParameterThatIsThereTwice() throws IOException, InterruptedException {
        refused(
                send("GET", WORKSPACE + "?pageNum=1&pageNum=2", "", "Accept", JSON),
                400,
                "GET " + WORKSPACE + " (listStreamConnections): query pageNum: is there 2 times");
    }

    @Test
    void aParameterThatNobodyKnows() throws IOException, InterruptedException {
        refused(
                send("GET", WORKSPACE + "?page%4eumber=1", "", "Accept", JSON),
                400,
                "GET " + WORKSPACE + " (listStreamConnections): query pageNumber: is no parameter of this operation");
    }

    @Test
    void anIdThatIsNone() throws IOException, InterruptedException {
        String path = "/api/atlas/v2/groups/mine/streams/workspace/connections";
        refused(
                send("GET", path, "", "Accept", JSON),
                400,
                "GET " + path + " (listStreamConnections): path groupId: does not match ^([a-f0-9]{24})$");
    }

    @Test
    void aBodyThatIsMissing() throws IOException, InterruptedException {
        refused(
                send("POST", WORKSPACE, "", "Accept", JSON),
                400,
                "POST " + WORKSPACE + " (createStreamConnection): body: is missing");
    }

    @Test
    void aBodyWhereNoneBelongs() throws IOException, InterruptedException {
        refused(
                send("DELETE", WORKSPACE + "/orders", "{}", "Accept", JSON, "Content-Type", JSON),
                400,
                "DELETE " + WORKSPACE
                        + "/orders (deleteStreamConnection): body: is there, but the operation takes none");
    }

    @Test
    void aBodyThatIsNoJson() throws IOException, InterruptedException {
        HttpResponse<String> response = send("POST", WORKSPACE, "{\"type\":", "Accept", JSON, "Content-Type", JSON);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(atlas.violations().toString())
                .contains("POST " + WORKSPACE + " (createStreamConnection): body: is no JSON: Unexpected end-of-input");
    }

    @Test
    void aBodyOfAnotherMediaType() throws IOException, InterruptedException {
        refused(
                send("POST", WORKSPACE, "a=b", "Accept", JSON, "Content-Type", "application/x-www-form-urlencoded"),
                415,
                "POST " + WORKSPACE + " (createStreamConnection): header Content-Type:"
                        + " 'application/x-www-form-urlencoded' is not one of " + JSON);
    }

    @Test
    void plainJsonIsTakenToo() throws IOException, InterruptedException {
        HttpResponse<String> response = send(
                "POST",
                WORKSPACE,
                "{\"type\":\"Sample\"}",
                "Accept",
                JSON,
                "Content-Type",
                "application/json; charset=utf-8");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    @Test
    void allThatIsWrongWithABody() throws IOException, InterruptedException {
        send(
                "POST",
                WORKSPACE,
                "{\"type\":\"Kafka\",\"name\":1,\"config\":{\"a/b\":true},\"security\":[]}",
                "Accept",
                JSON,
                "Content-Type",
                JSON);

        assertThat(atlas.violations())
                .extracting(violation -> violation.where() + " " + violation.message())
                .containsExactly(
                        "body /name is no string", "body /config/a~1b is no string", "body /security is no object");
    }

    @Test
    void aDiscriminatorThatStandsForNothing() throws IOException, InterruptedException {
        HttpResponse<String> response =
                send("POST", WORKSPACE, "{\"type\":\"Carrier pigeon\"}", "Accept", JSON, "Content-Type", JSON);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(atlas.violations()).hasSize(1);
        assertThat(atlas.violations().get(0).where()).isEqualTo("body /type");
        // Which values there are depends on the documents.
        assertThat(atlas.violations().get(0).message())
                .startsWith("is not one of ")
                .contains("Cluster", "Kafka");
    }

    @Test
    void whatTheFakeWasToldIsAnsweredEvenThen() throws IOException, InterruptedException {
        atlas.on("createStreamConnection").respond(201, "{\"name\":\"anything\"}");

        HttpResponse<String> response = send("POST", WORKSPACE, "", "Accept", JSON);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).isEqualTo("{\"name\":\"anything\"}");
        assertThat(atlas.violations()).hasSize(1);
    }
}
