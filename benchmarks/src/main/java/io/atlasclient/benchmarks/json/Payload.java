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
package io.atlasclient.benchmarks.json;

import java.util.Arrays;
import java.util.List;

/** What is read and written. */
public enum Payload {
    /** The documentation's connection to Kafka. */
    KAFKA_CONNECTION("StreamsConnection"),
    /** The documentation's connections, one of each kind, as one page. */
    CONNECTIONS("PaginatedApiStreamsConnectionView"),
    /** A page of 100 clusters. */
    CLUSTERS("PaginatedClusterDescription20240805"),
    /** The largest page of alerts, which is 500. */
    ALERTS("PaginatedAlertView");

    private final String model;

    Payload(String model) {
        this.model = model;
    }

    /** Returns the simple name of the class that it is read into. */
    public String model() {
        return model;
    }

    /** Returns the name of its file. */
    public String fileName() {
        return name() + ".json";
    }

    /** Returns the simple names of the classes that the payloads are read into. */
    static List<String> models() {
        return Arrays.stream(values()).map(Payload::model).toList();
    }
}
