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

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of errors, the only words of a server that messages repeat: all others may have come with the request, secrets too. */
final class ErrorName {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    private ErrorName() {}

    /** The text if it looks like a name, or null. */
    static @Nullable String in(@Nullable String text) {
        return text != null && NAME.matcher(text).matches() ? text : null;
    }
}
