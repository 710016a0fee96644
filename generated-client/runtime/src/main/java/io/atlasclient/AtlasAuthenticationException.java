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
package io.atlasclient;

/**
 * The credentials are missing, wrong or expired: HTTP status 401, or any status from 400 to 499 of the token endpoint that says so. The body of the latter is
 * that of RFC 6749, section 5.2.
 */
public final class AtlasAuthenticationException extends AtlasApiException {
    private static final long serialVersionUID = 1L;

    AtlasAuthenticationException(ErrorResponse response) {
        super(response);
    }
}
