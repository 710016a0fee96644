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
package io.atlasclient.testing.answer;

import io.atlasclient.testing.document.Place;
import io.atlasclient.testing.instance.InstanceGenerator;
import io.atlasclient.testing.instance.Mix;
import io.atlasclient.testing.instance.Purpose;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The items of a list, each made when it is first needed. The same number is always the same item. */
final class Items {
    private static final long APART = 1_000_003;

    private final Place schema;
    private final long seed;
    private final List<byte[]> made = new ArrayList<>();

    Items(Place schema, long seed) {
        this.schema = schema;
        this.seed = seed;
    }

    /** Appends items as the elements of a JSON array. */
    void append(int from, int to, ByteArrayOutputStream bytes) {
        bytes.write('[');
        for (int i = from; i < to; i++) {
            if (i > from) {
                bytes.write(',');
            }
            bytes.writeBytes(item(i));
        }
        bytes.write(']');
    }

    private synchronized byte[] item(int number) {
        while (made.size() <= number) {
            long own = seed + APART * (made.size() + 1);
            made.add(Json.bytes(new InstanceGenerator(own, Mix.ALL, Purpose.ANSWER).value(schema)));
        }
        return made.get(number);
    }
}
