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
package io.atlasclient.compatibility.view;

import io.atlasclient.specs.SpecDocument;

/**
 * One document as it is compared, with however many others: what is read of it for one comparison is there for the next.
 * Safe for use by several threads.
 */
public final class ApiView {
    private final SpecDocument document;
    private final References references;
    private final SchemaViews semantic;
    private final SchemaViews textual;

    /**
     * Reads a document when its parts are asked for.
     *
     * @param document the document; never modified
     */
    public ApiView(SpecDocument document) {
        this.document = document;
        this.references = new References(document);
        this.semantic = new SchemaViews(references, Reading.SEMANTIC);
        this.textual = new SchemaViews(references, Reading.TEXTUAL);
    }

    /** Returns the document. */
    public SpecDocument document() {
        return document;
    }

    /** Returns the references of the document. */
    public References references() {
        return references;
    }

    /**
     * Returns the schemas of the document.
     *
     * @param reading how they are read
     */
    public SchemaViews schemas(Reading reading) {
        return switch (reading) {
            case SEMANTIC -> semantic;
            case TEXTUAL -> textual;
        };
    }
}
