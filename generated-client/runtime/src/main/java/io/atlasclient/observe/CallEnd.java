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

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended.
 *
 * @param status the HTTP status, of an error too; null if there was no answer
 * @param failure why there was none; null if there was one
 * @param duration from the start, with all attempts and the waits between them
 * @param attempts how often the request was made, at least 1 unless an interceptor of one's own answered
 */
public record CallEnd(@Nullable Integer status, @Nullable Throwable failure, Duration duration, int attempts) {}
