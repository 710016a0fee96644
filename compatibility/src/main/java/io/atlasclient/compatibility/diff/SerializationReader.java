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
package io.atlasclient.compatibility.diff;

import io.atlasclient.compatibility.fact.Serialization;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import io.atlasclient.compatibility.view.TypeSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads how a parameter is written, defaults included (OpenAPI 3.0.4, section 4.7.12). */
final class SerializationReader {
    private final Documents documents;

    SerializationReader(Documents documents) {
        this.documents = documents;
    }

    /** Returns the values that count; what cannot matter to the parameter is left out. */
    Map<Serialization, String> read(ParameterView view, References references) {
        Located parameter = view.parameter();
        Map<Serialization, String> values = new TreeMap<>();
        String mediaType = view.mediaType();
        values.put(Serialization.KIND, mediaType.isEmpty() ? "schema" : "content");
        if (!mediaType.isEmpty()) {
            values.put(Serialization.CONTENT_MEDIA_TYPE, mediaType.toLowerCase(Locale.ROOT));
            return values;
        }
        String style = style(view);
        values.put(Serialization.STYLE, style);
        if (mayBeCollection(view, references)) {
            values.put(
                    Serialization.EXPLODE,
                    Boolean.toString(parameter.node().path("explode").asBoolean(style.equals("form"))));
        }
        if (view.in().equals("query")) {
            values.put(Serialization.ALLOW_RESERVED, Boolean.toString(parameter.flag("allowReserved")));
            values.put(Serialization.ALLOW_EMPTY_VALUE, Boolean.toString(parameter.flag("allowEmptyValue")));
        }
        return values;
    }

    private static String style(ParameterView view) {
        boolean isForm = view.in().equals("query") || view.in().equals("cookie");
        return view.parameter().text("style").orElse(isForm ? "form" : "simple");
    }

    private boolean mayBeCollection(ParameterView view, References references) {
        boolean isBase = references.equals(documents.base());
        TypeSet type =
                documents.pairs().view(view.schema(), isBase).values().type().value();
        return type.allows("array") || type.allows("object");
    }
}
