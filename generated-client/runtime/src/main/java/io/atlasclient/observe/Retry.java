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
package io.atlasclient.observe;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why and when a request is made again.
 *
 * @param attempt the attempt that failed; the first is 1
 * @param status its HTTP status; null if there was no answer
 * @param failure why there was none; null if there was one
 * @param delay how long until the next attempt
 */
public record Retry(
        int attempt, @Nullable Integer status, @Nullable IOException failure, Duration delay) {}
