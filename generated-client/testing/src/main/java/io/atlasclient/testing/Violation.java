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
package io.atlasclient.testing;

/**
 * Something in a request that the document does not allow.
 *
 * @param operation the operation's name: that of the generated method; empty if the request was meant for none
 * @param request method and path as they were sent
 * @param where what is wrong, such as {@code query pageNum} or {@code body /name}
 * @param message why
 */
public record Violation(String operation, String request, String where, String message) {

    /** One line that says it all. */
    @Override
    public String toString() {
        return request + (operation.isEmpty() ? "" : " (" + operation + ")") + ": " + where + ": " + message;
    }
}
