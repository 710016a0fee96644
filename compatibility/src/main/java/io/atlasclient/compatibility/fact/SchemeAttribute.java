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
package io.atlasclient.compatibility.fact;

/**
 * An attribute of a security scheme (OpenAPI 3.0.4, section 4.7.27).
 */
public enum SchemeAttribute {
    /** Where a user grants access. */
    AUTHORIZATION_URL("authorizationUrl"),
    /** Where tokens are issued. */
    TOKEN_URL("tokenUrl"),
    /** Where tokens are renewed. */
    REFRESH_URL("refreshUrl"),
    /** The scheme of HTTP authentication, such as {@code bearer}. */
    HTTP_SCHEME("scheme"),
    /** The format of bearer tokens, a hint. */
    BEARER_FORMAT("bearerFormat"),
    /** Where a key is sent: query, header or cookie. */
    API_KEY_LOCATION("in"),
    /** The name of the parameter that a key is sent in. */
    API_KEY_NAME("name"),
    /** Where OpenID Connect is described. */
    OPEN_ID_URL("openIdConnectUrl");

    private final String keyword;

    SchemeAttribute(String keyword) {
        this.keyword = keyword;
    }

    /** Returns the keyword. */
    public String keyword() {
        return keyword;
    }
}
