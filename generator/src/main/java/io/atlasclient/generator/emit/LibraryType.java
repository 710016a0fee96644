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
package io.atlasclient.generator.emit;

/** The types of libraries that templates and fragments name. */
enum LibraryType {
    STRING("java.lang", "String"),
    INTEGER("java.lang", "Integer"),
    LONG("java.lang", "Long"),
    DOUBLE("java.lang", "Double"),
    BOOLEAN("java.lang", "Boolean"),
    VOID("java.lang", "Void"),
    DECIMAL("java.math", "BigDecimal"),
    DATE_TIME("java.time", "OffsetDateTime"),
    DATE("java.time", "LocalDate"),
    LIST("java.util", "List"),
    MAP("java.util", "Map"),
    OBJECTS("java.util", "Objects"),
    NULLABLE("org.jspecify.annotations", "Nullable"),
    ATLAS_JSON("io.atlasclient.json", "AtlasJson"),
    ELEMENTS("io.atlasclient.json", "Elements"),
    EXTRAS("io.atlasclient.json", "Extras"),
    JSON_CODEC("io.atlasclient.json", "JsonCodec"),
    JSON_CODECS("io.atlasclient.json", "JsonCodecs"),
    JSON_MODEL("io.atlasclient.json", "JsonModel"),
    JSON_READER("io.atlasclient.json", "JsonReader"),
    JSON_VALUE("io.atlasclient.json", "JsonValue"),
    JSON_WRITER("io.atlasclient.json", "JsonWriter"),
    MISSING_PROPERTIES("io.atlasclient.json", "MissingProperties"),
    MODEL_BUILDER("io.atlasclient.json", "ModelBuilder"),
    OPEN_ENUM("io.atlasclient.json", "OpenEnum"),
    GET_WITH_BODY("io.atlasclient", "GetWithBody"),
    OPERATION("io.atlasclient", "Operation"),
    PAGE("io.atlasclient", "Page"),
    PAGE_REQUEST("io.atlasclient", "PageRequest"),
    QUERY_PARAMETERS("io.atlasclient", "QueryParameters"),
    CALL("retrofit2", "Call"),
    BODY("retrofit2.http", "Body"),
    DELETE("retrofit2.http", "DELETE"),
    GET("retrofit2.http", "GET"),
    HEADERS("retrofit2.http", "Headers"),
    HEADER_MAP("retrofit2.http", "HeaderMap"),
    HTTP("retrofit2.http", "HTTP"),
    PATCH("retrofit2.http", "PATCH"),
    PATH("retrofit2.http", "Path"),
    POST("retrofit2.http", "POST"),
    PUT("retrofit2.http", "PUT"),
    QUERY("retrofit2.http", "Query"),
    QUERY_MAP("retrofit2.http", "QueryMap"),
    STREAMING("retrofit2.http", "Streaming"),
    RESPONSE_BODY("okhttp3", "ResponseBody");

    private final String packageName;
    private final String simpleName;

    LibraryType(String packageName, String simpleName) {
        this.packageName = packageName;
        this.simpleName = simpleName;
    }

    String packageName() {
        return packageName;
    }

    String simpleName() {
        return simpleName;
    }

    String qualifiedName() {
        return packageName + "." + simpleName;
    }
}
