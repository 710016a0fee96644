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
package io.atlasclient.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import io.atlasclient.conformance.model.GeneratedCode;
import io.atlasclient.generator.model.ClientInterface;
import io.atlasclient.generator.model.JavaClass;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import retrofit2.Retrofit;

/** Every Retrofit interface of one version is one that Retrofit accepts as a whole. */
public class InterfaceConformanceTest {
    private final ClientUnderTest subject = ClientUnderTest.load();

    /** Makes one test of each interface. */
    @TestFactory
    Stream<DynamicTest> everyInterfacePassesEagerValidation() {
        return subject.client().interfaces().stream()
                .map(client -> DynamicTest.dynamicTest(client.javaClass().simpleName(), () -> validate(client)));
    }

    private void validate(ClientInterface client) {
        JavaClass codecs = new JavaClass(subject.api().model().packages().model(), "ModelCodecs");
        try (AtlasClient atlas = AtlasClient.builder().build()) {
            Retrofit retrofit = atlas.retrofit(GeneratedCode.registry(codecs))
                    .newBuilder()
                    .validateEagerly(true)
                    .build();
            assertThat(retrofit.create(GeneratedCode.load(client.javaClass()))).isNotNull();
        }
    }
}
