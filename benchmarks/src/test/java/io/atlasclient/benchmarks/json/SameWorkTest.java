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
package io.atlasclient.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.atlasclient.benchmarks.peers.PeerClasses;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The benchmark compares the same work: every contestant keeps every payload. */
class SameWorkTest {
    private static final ObjectMapper TREES = new ObjectMapper();

    @TempDir
    static Path folder;

    private static URLClassLoader peers;

    @BeforeAll
    static void compilePeers() throws IOException {
        Path classes = folder.resolve("classes");
        PeerClasses.compile("bundled", Payload.models(), folder, classes);
        peers = new URLClassLoader(new URL[] {classes.toUri().toURL()}, SameWorkTest.class.getClassLoader());
    }

    @AfterAll
    static void closePeers() throws IOException {
        peers.close();
    }

    @ParameterizedTest
    @EnumSource
    void oursKeepsThePayload(Payload payload) throws Exception {
        assertKept(payload, Contestant.OURS);
    }

    @ParameterizedTest
    @EnumSource
    void buildersKeepThePayload(Payload payload) throws Exception {
        assertKept(payload, Contestant.BUILDERS);
    }

    @ParameterizedTest
    @EnumSource
    void beansKeepThePayload(Payload payload) throws Exception {
        assertKept(payload, Contestant.BEANS);
    }

    private static void assertKept(Payload payload, Contestant contestant) throws Exception {
        byte[] json = Payloads.of(payload);
        RoundTrip roundTrip = contestant.start(contestant.typeName(payload), peers);

        JsonNode written = TREES.readTree(roundTrip.write(roundTrip.read(json)));

        assertThat(written).isEqualTo(TREES.readTree(json));
    }
}
