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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectsTest {
    private static final URI HTTPS = URI.create("https://a.example/x/y");

    @Test
    void areOnlyAnswersThatSaySo() throws PullFailure {
        assertThat(Redirects.target(HTTPS, 200, location("/z"))).isEmpty();
        assertThat(Redirects.target(HTTPS, 304, location("/z"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/z,https://a.example/z", "z,https://a.example/x/z", "https://b.example,https://b.example"})
    void leadToAUrlSeenFromTheirOwn(String location, String target) throws PullFailure {
        assertThat(Redirects.target(HTTPS, 302, location(location))).contains(URI.create(target));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://b.example/|the server redirects from https to the unprotected http://b.example/",
                "file:///etc/passwd|the server redirects to file:///etc/passwd, which is not a web address",
                "https://b.example:70000/|the server redirects to https://b.example:70000/, which is not a web address",
                "://|the server redirects to '://', which is not a URL"
            })
    void areNotFollowedEverywhere(String location, String message) {
        assertThatThrownBy(() -> Redirects.target(HTTPS, 302, location(location)))
                .isInstanceOf(PullFailure.class)
                .hasMessage(message);
    }

    @Test
    void nameATarget() {
        assertThatThrownBy(() -> Redirects.target(HTTPS, 301, HttpHeaders.of(Map.of(), (name, value) -> true)))
                .hasMessage("the server answered 301 without saying where the document is");
    }

    private static HttpHeaders location(String location) {
        return HttpHeaders.of(Map.of("Location", List.of(location)), (name, value) -> true);
    }
}
