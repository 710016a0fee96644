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
package io.atlasclient.compatibility.report.ci;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML. Nothing can fail, because it is written to memory. */
final class JunitWriter {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    JunitWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> suite(String name, int tests, int failures, int skipped) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("tests", String.valueOf(tests));
        attributes.put("failures", String.valueOf(failures));
        attributes.put("errors", "0");
        attributes.put("skipped", String.valueOf(skipped));
        return attributes;
    }

    static Map<String, String> testCase(String className, String name) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("classname", className);
        attributes.put("name", name);
        return attributes;
    }

    void open(String element, Map<String, String> attributes) {
        try {
            newLine();
            xml.writeStartElement(element);
            depth++;
            writeAttributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void empty(String element, Map<String, String> attributes) {
        try {
            newLine();
            xml.writeEmptyElement(element);
            writeAttributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void text(String element, Map<String, String> attributes, String content) {
        try {
            newLine();
            xml.writeStartElement(element);
            writeAttributes(new TreeMap<>(attributes));
            xml.writeCharacters(content);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() {
        try {
            depth--;
            newLine();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return text + "\n";
    }

    private void writeAttributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
