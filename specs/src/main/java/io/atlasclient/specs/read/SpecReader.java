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
package io.atlasclient.specs.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.atlasclient.specs.ApiVersion;
import io.atlasclient.specs.Checksum;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import io.atlasclient.specs.SpecDocument;
import io.atlasclient.specs.tree.CommonParts;
import io.atlasclient.specs.tree.DocumentTree;
import io.atlasclient.specs.tree.TreeReader;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses documents; touches neither network nor files, and leaves every reference as it stands. */
public final class SpecReader {
    private static final String PATHS = "paths";
    private static final Accepted FOR_GENERATING =
            new Accepted(Pattern.compile("3\\.0\\.\\d+"), "is not read; 3.0 is.", "Give an OpenAPI 3.0 document.");
    private static final Accepted FOR_COMPARING = new Accepted(
            Pattern.compile("3\\.[01]\\.\\d+"),
            "is not read; 3.0 and 3.1 are.",
            "Give an OpenAPI 3.0 or 3.1 document.");

    private SpecReader() {}

    /** Which versions of OpenAPI are read, and what is said about others. */
    private record Accepted(Pattern versions, String refusal, String remedy) {}

    /**
     * Parses one document.
     *
     * @param version the API version that the document describes
     * @param name the document as problems name it; one in {@code .yaml} is read as YAML, any other as JSON
     * @param bytes the document in UTF-8, at most 64 MiB
     * @throws ProblemsException if the bytes are not an OpenAPI 3.0 document, with everything that Swagger Parser
     *     objects to
     */
    public static SpecDocument read(ApiVersion version, String name, byte[] bytes) {
        DocumentTree document = TreeReader.read(name, bytes);
        requireOpenApi(name, document.root(), FOR_GENERATING);
        SpecDocument read = document(version, name, bytes, document, deserialize(name, document.root()));
        // Lets go of the bytes: generating needs the memory.
        read.sha256();
        return read;
    }

    /**
     * Reads one document to compare it: without Swagger Parser's model, which is for generating, and OpenAPI 3.1 too.
     *
     * @param version the API version that the document describes
     * @param name the document as problems name it; one in {@code .yaml} is read as YAML, any other as JSON
     * @param bytes the document in UTF-8, at most 64 MiB
     * @throws ProblemsException if the bytes are not an OpenAPI 3.0 or 3.1 document
     */
    public static SpecDocument readForComparison(ApiVersion version, String name, byte[] bytes) {
        return readForComparison(version, name, bytes, CommonParts.none());
    }

    /**
     * Reads one of several documents as {@link #readForComparison(ApiVersion, String, byte[])} does; what an earlier one
     * writes alike is not read again.
     *
     * @param version the API version that the document describes
     * @param name the document as problems name it
     * @param bytes the document in UTF-8, at most 64 MiB; must not be changed afterwards
     * @param common what was read from earlier documents, to which this one is added
     * @throws ProblemsException if the bytes are not an OpenAPI 3.0 or 3.1 document
     */
    public static SpecDocument readForComparison(ApiVersion version, String name, byte[] bytes, CommonParts common) {
        DocumentTree document = TreeReader.read(name, bytes, common);
        JsonNode root = document.root();
        requireOpenApi(name, root, FOR_COMPARING);
        boolean mayLackPaths = !root.get("openapi").textValue().startsWith("3.0") && !root.has(PATHS);
        boolean hasOther =
                root.path("webhooks").isObject() || root.path("components").isObject();
        if (mayLackPaths ? !hasOther : !root.path(PATHS).isObject()) {
            throw new ProblemsException(List.of(new Problem(
                    name,
                    root.has(PATHS) ? "#/paths" : "#",
                    "The document has no object 'paths'.",
                    FOR_COMPARING.remedy())));
        }
        return document(version, name, bytes, document, null);
    }

    /**
     * Adds Swagger Parser's model, which is for generating, to a document that was read to compare it; its text is not
     * parsed again.
     *
     * @param compared the document; never modified
     * @throws ProblemsException if it is not an OpenAPI 3.0 document, with everything that Swagger Parser objects to
     */
    public static SpecDocument forGenerating(SpecDocument compared) {
        requireOpenApi(compared.name(), compared.tree(), FOR_GENERATING);
        return new SpecDocument(
                compared.version(),
                compared.name(),
                compared.checksum(),
                compared.bytes(),
                compared.tree(),
                deserialize(compared.name(), compared.tree()),
                compared.positions());
    }

    private static SpecDocument document(
            ApiVersion version, String name, byte[] bytes, DocumentTree document, @Nullable OpenAPI model) {
        Checksum checksum = new Checksum(bytes);
        return new SpecDocument(version, name, checksum, bytes.length, document.root(), model, document.positions());
    }

    private static void requireOpenApi(String name, JsonNode root, Accepted accepted) {
        if (!root.isObject()) {
            throw new ProblemsException(
                    List.of(new Problem(name, "#", "The document is not an object.", accepted.remedy())));
        }
        @Nullable JsonNode version = root.get("openapi");
        if (version == null) {
            String message = root.has("swagger")
                    ? "This is a Swagger " + root.get("swagger").asText() + " document."
                    : "This is not an OpenAPI document: it has no member 'openapi'.";
            throw new ProblemsException(List.of(new Problem(name, "#", message, accepted.remedy())));
        }
        if (!version.isTextual()
                || !accepted.versions().matcher(version.textValue()).matches()) {
            throw new ProblemsException(List.of(new Problem(
                    name, "#/openapi", "OpenAPI '" + version.asText() + "' " + accepted.refusal(), accepted.remedy())));
        }
    }

    private static OpenAPI deserialize(String name, JsonNode root) {
        OpenAPIDeserializer.ParseResult result = new OpenAPIDeserializer.ParseResult();
        result.setAllowEmptyStrings(true);
        result.setInferSchemaType(true);
        result.setExplicitStyleAndExplode(true);
        OpenAPI openApi = parseRoot(name, root, result);
        List<Problem> problems = result.getMessages().stream()
                .filter(message -> !ParserMessage.isDanglingReference(message))
                .map(message -> ParserMessage.toProblem(name, root, message))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return openApi;
    }

    /** The parser's own entry point copies the document twice before it begins, which takes longer than parsing it. */
    private static OpenAPI parseRoot(String name, JsonNode root, OpenAPIDeserializer.ParseResult result) {
        try {
            return new OpenAPIDeserializer().parseRoot(root, result, name);
        } catch (RuntimeException e) {
            throw new ProblemsException(List.of(ParserMessage.toProblem(name, root, e.toString())));
        }
    }
}
