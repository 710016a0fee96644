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

import io.atlasclient.auth.digest.ApiKey;
import io.atlasclient.auth.oauth.ServiceAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads credentials from the variables that the Atlas CLI knows too. A pair that is half there is a mistake, whatever the other one is. */
final class EnvironmentCredentials {
    private static final String CLIENT_ID = "MONGODB_ATLAS_CLIENT_ID";
    private static final String CLIENT_SECRET = "MONGODB_ATLAS_CLIENT_SECRET";
    private static final String PUBLIC_KEY = "MONGODB_ATLAS_PUBLIC_API_KEY";
    private static final String PRIVATE_KEY = "MONGODB_ATLAS_PRIVATE_API_KEY";

    private final Map<String, String> environment;

    EnvironmentCredentials(Map<String, String> environment) {
        this.environment = environment;
    }

    void applyTo(Authentication authentication) {
        List<String> missing = new ArrayList<>();
        boolean hasAccount = isComplete(CLIENT_ID, CLIENT_SECRET, missing);
        boolean hasKey = isComplete(PUBLIC_KEY, PRIVATE_KEY, missing);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Missing environment variables: " + String.join(", ", missing));
        }
        if (hasAccount) {
            authentication.use(new ServiceAccount(get(CLIENT_ID), get(CLIENT_SECRET)));
        } else if (hasKey) {
            authentication.use(new ApiKey(get(PUBLIC_KEY), get(PRIVATE_KEY)));
        } else {
            throw new IllegalStateException("Missing environment variables: either " + CLIENT_ID + " and "
                    + CLIENT_SECRET + ", or " + PUBLIC_KEY + " and " + PRIVATE_KEY);
        }
    }

    private boolean isComplete(String one, String other, List<String> missing) {
        boolean hasOne = !get(one).isEmpty();
        boolean hasOther = !get(other).isEmpty();
        if (hasOne != hasOther) {
            missing.add(hasOne ? other : one);
        }
        return hasOne && hasOther;
    }

    private String get(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
