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
package io.atlasclient.compatibility.rules;

/** The rules of announced ends. */
final class LifecycleIds {
    static final Removal OPERATION_REMOVED = new Removal(
            "api-removed-without-deprecation",
            "api-removed-with-deprecation",
            "api-removed-before-sunset",
            "api-path-sunset-parse");
    static final Removal PATH_REMOVED = new Removal(
            "api-path-removed-without-deprecation",
            "api-path-removed-with-deprecation",
            "api-path-removed-before-sunset",
            "api-path-sunset-parse");
    static final Removal PARAMETER_REMOVED = new Removal(
            "request-parameter-removed",
            "request-parameter-removed-with-deprecation",
            "request-parameter-removed-before-sunset",
            "request-parameter-sunset-parse");
    static final Change OPERATION = new Change(
            "endpoint-deprecated",
            "endpoint-deprecated-with-sunset",
            "api-deprecated-sunset-missing",
            "api-deprecated-sunset-parse",
            "api-sunset-date-too-small",
            "endpoint-reactivated",
            "sunset-deleted",
            "api-sunset-date-changed-too-small");
    static final Change PARAMETER = new Change(
            "request-parameter-deprecated",
            "request-parameter-deprecated",
            "request-parameter-deprecated-sunset-missing",
            "request-parameter-sunset-parse",
            "request-parameter-sunset-date-too-small",
            "request-parameter-reactivated",
            "request-parameter-sunset-deleted",
            "request-parameter-sunset-date-changed-too-small");
    static final Change REQUEST_PROPERTY = new Change(
            "request-property-deprecated",
            "request-property-deprecated-with-sunset",
            "request-property-deprecated-sunset-missing",
            "request-property-deprecated-sunset-invalid",
            "request-property-sunset-date-too-small",
            "request-property-reactivated",
            "request-property-deprecated-sunset-missing",
            "request-property-sunset-date-too-small");
    static final Change RESPONSE_PROPERTY = new Change(
            "response-property-deprecated",
            "response-property-deprecated-with-sunset",
            "response-property-deprecated-sunset-missing",
            "response-property-deprecated-sunset-invalid",
            "response-property-sunset-date-too-small",
            "response-property-reactivated",
            "response-property-deprecated-sunset-missing",
            "response-property-sunset-date-too-small");

    private LifecycleIds() {}

    /** The rules of what is gone: nothing announced it, as announced, too early, announced for no date. */
    record Removal(String unannounced, String announced, String early, String unreadable) {}

    /** The rules of announcements. */
    record Change(
            String deprecated,
            String deprecatedWithSunset,
            String missing,
            String unreadable,
            String tooEarly,
            String reactivated,
            String sunsetDeleted,
            String movedTooEarly) {}
}
