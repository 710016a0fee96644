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
package io.atlasclient.sample;

import io.atlasclient.json.JsonReader;
import io.atlasclient.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/** An open enum. */
public final class PetKind extends OpenEnum {
    public static final String CAT_VALUE = "cat";
    public static final PetKind CAT = new PetKind(CAT_VALUE, true);
    public static final String DOG_VALUE = "dog";
    public static final PetKind DOG = new PetKind(DOG_VALUE, true);

    private PetKind(String value, boolean known) {
        super(value, known);
    }

    public static PetKind of(String value) {
        return switch (value) {
            case CAT_VALUE -> CAT;
            case DOG_VALUE -> DOG;
            default -> new PetKind(value, false);
        };
    }

    static @Nullable PetKind read(JsonReader in) {
        String value = in.readString();
        return value == null ? null : of(value);
    }
}
