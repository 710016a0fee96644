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

import io.atlasclient.http.GetWithBodyTransport;

/**
 * How a GET with a body is declared, which neither Retrofit nor OkHttp knows: as a request method of its own, which {@link AtlasClient} sends as
 * {@code GET}. RFC 9110, section 9.3.1, leaves the meaning of such a body to the server.
 */
public final class GetWithBody {
    /** The method to name in {@code @HTTP(method = GetWithBody.METHOD, hasBody = true, path = ...)}. */
    public static final String METHOD = GetWithBodyTransport.METHOD;

    private GetWithBody() {}
}
