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
package io.atlasclient.testing.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.operation.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Judges the body of requests to one operation. */
final class BodyCheck {
    private static final Location BODY = Location.of("body");
    private static final Location CONTENT_TYPE = Location.of("header Content-Type");
    private static final String PLAIN_JSON = "application/json";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final boolean required;
    private final Map<String, Optional<ValueCheck>> contents = new LinkedHashMap<>();

    BodyCheck(Optional<Place> body, SchemaChecks checks) {
        required = body.isPresent() && body.get().flag("required");
        body.ifPresent(declared -> declared.entries("content")
                .forEach(content -> contents.put(
                        content.getKey(), content.getValue().find("schema").map(checks::of))));
    }

    /**
     * Judges a body.
     *
     * @param contentType the value of the header; empty if it was not sent
     * @param body the body; empty if there was none
     * @param findings gets what is wrong
     * @return whether the media type is one that the operation takes
     */
    boolean check(Optional<String> contentType, byte[] body, Findings findings) {
        if (body.length == 0) {
            if (required) {
                findings.add(BODY, "is missing");
            }
            return true;
        } else if (contents.isEmpty()) {
            findings.add(BODY, "is there, but the operation takes none");
            return true;
        }
        Optional<String> declared = contentType.flatMap(this::declared);
        if (declared.isEmpty()) {
            findings.add(
                    CONTENT_TYPE,
                    contentType.map(type -> "'" + type + "' is").orElse("is missing;") + " not one of "
                            + String.join(", ", contents.keySet()));
            return false;
        }
        Optional<ValueCheck> check = contents.get(declared.get());
        if (check != null && check.isPresent()) {
            checkJson(check.get(), body, findings);
        }
        return true;
    }

    /** Besides the versioned media types that the documents have, the API takes plain JSON. */
    private Optional<String> declared(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        Optional<MediaType> asked = MediaType.parse(type);
        return contents.keySet().stream()
                .filter(declared -> declared.equals(type)
                        || MediaType.parse(declared)
                                .filter(known -> asked.filter(known::serves).isPresent()
                                        || (type.equals(PLAIN_JSON)
                                                && known.suffix().equals("json")))
                                .isPresent())
                .findFirst();
    }

    private static void checkJson(ValueCheck check, byte[] body, Findings findings) {
        try {
            JsonNode value = MAPPER.readTree(body);
            check.check(value, BODY, findings);
        } catch (JsonProcessingException e) {
            findings.add(BODY, "is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
