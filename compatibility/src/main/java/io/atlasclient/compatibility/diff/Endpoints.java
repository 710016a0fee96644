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

import io.atlasclient.compatibility.fact.Endpoint;
import io.atlasclient.compatibility.fact.Entry;
import io.atlasclient.compatibility.view.Located;
import io.atlasclient.compatibility.view.References;
import io.atlasclient.specs.SpecDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists the operations of a document, those of callbacks and webhooks included, as findings name them. */
public final class Endpoints {
    private final References references;
    private final Set<String> callbacks = new HashSet<>();
    private final List<Endpoint> endpoints = new ArrayList<>();

    private Endpoints(References references) {
        this.references = references;
    }

    /**
     * Lists the operations of a document.
     *
     * @param document the document
     */
    public static List<Endpoint> of(SpecDocument document) {
        Endpoints endpoints = new Endpoints(new References(document));
        Located root = endpoints.references.root();
        root.child("paths").members().forEach((path, item) -> endpoints.add(Entry.OPERATION, path, item));
        root.child("webhooks").members().forEach((name, item) -> endpoints.add(Entry.WEBHOOK, name, item));
        return List.copyOf(endpoints.endpoints);
    }

    private void add(Entry entry, String path, Located item) {
        for (OperationView operation : OperationView.of(entry, path, item, references)) {
            endpoints.add(operation.endpoint());
            operation
                    .operation()
                    .child("callbacks")
                    .members()
                    .forEach((name, callback) -> addCallback(path + " " + name, references.resolve(callback)));
        }
    }

    private void addCallback(String address, Located callback) {
        if (callbacks.add(callback.pointer())) {
            callback.members().forEach((expression, item) -> add(Entry.CALLBACK, address + " " + expression, item));
        }
    }
}
