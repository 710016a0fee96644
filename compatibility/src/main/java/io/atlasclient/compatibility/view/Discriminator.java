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
package io.atlasclient.compatibility.view;

import java.util.SortedMap;

/**
 * A discriminator object (OpenAPI 3.0.4, section 4.7.25).
 *
 * @param property the name of the property that tells the members apart
 * @param mapping the JSON pointer of the schema that each value maps to
 */
public record Discriminator(String property, SortedMap<String, String> mapping) {}
