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
package io.atlasclient.compatibility.versiondiff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes version diffs the way MongoDB does: UTF-8, two spaces, one final line break. */
public final class VersionDiffWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private VersionDiffWriter() {}

    /**
     * Writes a version diff.
     *
     * @param diff what to write
     * @return the bytes of the file
     */
    public static byte[] write(VersionDiff diff) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer());
            json.writeStartArray();
            for (VersionDiff.ChangedOperation operation : diff.operations()) {
                write(operation, json);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return printer;
    }

    private static void write(VersionDiff.ChangedOperation operation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", operation.path());
        json.writeStringField("httpMethod", operation.httpMethod());
        json.writeStringField("operationId", operation.operationId());
        json.writeStringField("tag", operation.tag());
        json.writeArrayFieldStart("changes");
        for (VersionDiff.Entry entry : operation.changes()) {
            json.writeStartObject();
            json.writeStringField("change", entry.sentence());
            json.writeStringField("changeCode", entry.code());
            json.writeBooleanField("backwardCompatible", entry.isBackwardCompatible());
            if (entry.isHidden()) {
                json.writeBooleanField("hideFromChangelog", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
