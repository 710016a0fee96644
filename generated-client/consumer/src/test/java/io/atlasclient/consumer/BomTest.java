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
package io.atlasclient.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BomTest {
    private static final Path CLIENT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");
    private static final Pattern ARTIFACT = Pattern.compile("(?m)^ {2}<artifactId>(.+)</artifactId>");
    private static final Pattern MANAGED = Pattern.compile("(?m)^ {8}<artifactId>(.+)</artifactId>");
    private static final Pattern UNPUBLISHED =
            Pattern.compile("<packaging>pom</packaging>|<maven\\.deploy\\.skip>true</maven\\.deploy\\.skip>");

    @Test
    void itNamesAllPublishedArtifactsOfTheClientAndNothingElse() throws Exception {
        Stream<String> published = matches(MODULE, Files.readString(CLIENT.resolve("pom.xml"))).stream()
                .map(BomTest::pom)
                .filter(pom -> !UNPUBLISHED.matcher(pom).find())
                .map(pom -> matches(ARTIFACT, pom).get(0));

        assertThat(matches(MANAGED, pom("bom"))).containsExactlyInAnyOrderElementsOf(published.toList());
    }

    @Test
    void itHasNoParentWhoseOwnVersionsItWouldPassOn() {
        assertThat(pom("bom")).doesNotContain("<parent>");
    }

    private static String pom(String module) {
        try {
            return Files.readString(CLIENT.resolve(module).resolve("pom.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
