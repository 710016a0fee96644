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

import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;

/**
 * A header that lets a reader in, such as {@code Authorization}; its value is a secret.
 *
 * @param name the name, a token (RFC 9110, section 5.1)
 * @param value the value
 */
public record RequestHeader(String name, String value) {

    /**
     * Reads a header from the environment.
     *
     * @param variable the name of the environment variable, for messages
     * @param line what the variable holds: {@code Name: value}
     * @throws ProblemsException if this is not a header that a client may send; the value is not told
     */
    public static RequestHeader parse(String variable, String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw refused(variable);
        }
        RequestHeader header = new RequestHeader(
                line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        try {
            // The client itself knows best which headers it sends.
            HttpRequest.newBuilder(URI.create("https://localhost"))
                    .header(header.name, header.value)
                    .build();
            return header;
        } catch (IllegalArgumentException e) {
            throw refused(variable);
        }
    }

    private static ProblemsException refused(String variable) {
        return new ProblemsException(List.of(new Problem(
                "environment variable " + variable,
                "#",
                "It does not hold a header that can be sent.",
                "Set it to a line such as 'Authorization: Bearer …'.")));
    }

    /** Returns the name, and nothing of the value. */
    @Override
    public String toString() {
        return name + ": …";
    }
}
