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

/**
 * The bytes of one document, not parsed yet.
 *
 * @param version the API version that the document describes
 * @param name the document's file name, such as {@code openapi-<version>.json}
 * @param bytes the document; never modified
 */
// The bytes are handed on once, from whoever found them to whoever parses them; nobody compares or keeps a file.
@SuppressWarnings("ArrayRecordComponent")
public record SpecFile(ApiVersion version, String name, byte[] bytes) {}
