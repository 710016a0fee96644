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
package io.atlasclient.testing.auth;

/** The credentials that the fake knows; none of them opens anything else. */
public final class Account {
    /** The id of the service account. */
    public static final String CLIENT_ID = "fake-client-id";

    /** The secret of the service account. */
    public static final String CLIENT_SECRET = "fake-client-secret";

    /** The public part of the API key. */
    public static final String PUBLIC_KEY = "fakekey";

    /** The private part of the API key. */
    public static final String PRIVATE_KEY = "fake-private-key";

    private Account() {}
}
