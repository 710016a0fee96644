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
package io.atlasclient.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.generator.model.Property;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PropertiesTest {
    private final Resolved resolved = Resolved.schemas("""
            Root:
              type: object
              required: [plain, nothing, server]
              properties:
                plain: {type: string}
                nothing: {type: string, nullable: true}
                server: {type: string, readOnly: true}
                client: {type: string, writeOnly: true}
                word: {type: string, format: password}
                wordList: {type: array, items: {type: string, format: password}}
                names: {type: array, items: {type: string}}
                hasNames: {type: boolean}
                flagged: {$ref: "#/components/schemas/Flagged"}
                old: {type: string, deprecated: true}
            Flagged: {type: object, readOnly: true, nullable: true, properties: {a: {type: string}}}
            """);

    @Test
    void requiredAndNullableMayBeAbsentOnReading() {
        assertThat(property("plain").required()).isTrue();
        assertThat(property("plain").nullable()).isFalse();
        assertThat(property("nothing").required()).isTrue();
        assertThat(property("nothing").nullable()).isTrue();
    }

    @Test
    void nobodyIsAskedForWhatTheServerSets() {
        assertThat(property("server").required()).isFalse();
        assertThat(property("server").nullable()).isFalse();
        assertThat(property("server").access()).isEqualTo(Property.Access.READ_ONLY);
    }

    @Test
    void flagsOfTheComponentDoNotPassThroughTheReference() {
        assertThat(property("flagged").access()).isEqualTo(Property.Access.READ_WRITE);
    }

    @Test
    void whatIsWrittenOnlyAndPasswordsAreSecret() {
        assertThat(resolved.object("Root").properties())
                .filteredOn(Property::secret)
                .extracting(Property::jsonName)
                .containsExactly("client", "word", "wordList");
    }

    @Test
    void generatedMembersGiveWayToProperties() {
        assertThat(property("names").presenceName()).isEqualTo(Optional.of("hasNames_"));
        assertThat(property("names").adderName()).isEqualTo(Optional.of("addNames"));
        assertThat(property("hasNames").javaName()).isEqualTo("hasNames");
    }

    @Test
    void deprecationIsKept() {
        assertThat(property("old").deprecation()).isPresent();
        assertThat(property("plain").deprecation()).isEmpty();
    }

    private Property property(String name) {
        return resolved.property("Root", name);
    }
}
