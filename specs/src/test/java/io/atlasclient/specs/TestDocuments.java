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
package io.atlasclient.specs;

import java.nio.charset.StandardCharsets;

/** Small OpenAPI documents for tests. */
public final class TestDocuments {
    private TestDocuments() {}

    /** Returns a valid document whose title is the version. */
    public static byte[] json(String version) {
        return utf8("""
                {"openapi": "3.0.1", "info": {"title": "%s", "version": "2.0"}, "paths": {
                  "/groups": {"get": {"operationId": "listGroups", "responses": {"200": {"description": "Groups."}}},
                              "post": {"operationId": "addGroup", "responses": {"201": {"description": "Added."}}}}},
                 "components": {"schemas": {"Group": {"type": "object"}}}}
                """.formatted(version));
    }

    /** Returns the text in UTF-8. */
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
