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
package io.atlasclient.testing.answer;

import java.util.List;
import java.util.Map;

/**
 * What of a request an answer depends on.
 *
 * @param url where it was sent, without the query
 * @param pathValues the values of the path's variables
 * @param query the values of each query parameter
 * @param body the body; empty if there was none, never modified
 * @param items how many items a list has in all
 */
// It lives as long as the request; nobody compares or keeps one.
@SuppressWarnings("ArrayRecordComponent")
public record Asked(
        String url, Map<String, String> pathValues, Map<String, List<String>> query, byte[] body, int items) {

    /** Returns the first value of a query parameter; the other value if there is none. */
    String parameter(String name, String otherwise) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? otherwise : values.get(0);
    }
}
