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

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.compatibility.Documents;
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.specs.SpecDocument;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One edit for every kind of fact, told both ways. */
class EveryKindOfFactTest {

    /** An edit, and the kinds of facts that it is told as, sorted; those of the way back if they differ. */
    record Edit(String there, String back, SpecDocument before, SpecDocument after) {
        @Override
        public String toString() {
            return there;
        }
    }

    static Stream<Edit> edits() {
        return Stream.of(schemas(), structures(), unions(), parameters(), bodies(), operations(), documents())
                .flatMap(edits -> edits);
    }

    private static Stream<Edit> schemas() {
        return Stream.of(
                schema("TypeChanged", "{type: string}", "{type: integer}"),
                schema("ListOfTypesChanged", "{type: string}", "{oneOf: [{type: string}, {type: integer}]}"),
                schema("NullabilityChanged", "{type: string}", "{type: [string, 'null']}"),
                schema(
                        "NullabilityChanged",
                        "{$ref: '#/components/schemas/A'}",
                        "{oneOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}"),
                schema("EnumValueAdded", "EnumValueRemoved", "{enum: [a]}", "{enum: [a, b]}"),
                schema("EnumValueCaseChanged", "{enum: [a, b]}", "{enum: [A, b]}"),
                schema("EnumPresenceChanged", "{type: string}", "{type: string, enum: [a]}"),
                schema(
                        "ExtensibleEnumValueAdded",
                        "ExtensibleEnumValueRemoved",
                        "{x-extensible-enum: [a]}",
                        "{x-extensible-enum: [a, b]}"),
                schema("ConstChanged", "{const: 1}", "{const: 2}"),
                schema("BoundChanged", "{type: number, maximum: 1}", "{type: number, exclusiveMaximum: 1}"),
                schema("BoundChanged", "{type: integer, exclusiveMaximum: 6}", "{type: integer, maximum: 6}"),
                schema("MultipleOfChanged", "{multipleOf: 2}", "{allOf: [{multipleOf: 2}, {multipleOf: 3}]}"),
                schema("PatternChanged", "{pattern: '^a$'}", "{pattern: '^[ab]$'}"),
                schema("DefaultChanged", "{type: integer}", "{type: integer, default: 1}"),
                schema("FlagChanged", "{type: string}", "{type: string, readOnly: true}"),
                schema(
                        "SchemaLifecycleChanged",
                        "{type: string}",
                        "{type: string, deprecated: true, x-sunset: '2026-01-01'}"),
                schema("ContentKeywordChanged", "{contentEncoding: base64}", "{contentEncoding: base32}"));
    }

    private static Stream<Edit> structures() {
        return Stream.of(
                schema(
                        "PropertyAdded",
                        "PropertyRemoved",
                        "{type: object}",
                        "{type: object, properties: {a: {type: string}}}"),
                schema("PropertyRenamed", "{properties: {a: {type: string}}}", "{properties: {b: {type: string}}}"),
                schema("PropertyRequirednessChanged", "{properties: {a: {}}}", "{properties: {a: {}}, required: [a]}"),
                schema("AdditionalPropertiesChanged", "{type: object}", "{type: object, additionalProperties: false}"),
                schema(
                        "SubschemaAdded",
                        "SubschemaRemoved",
                        "{type: array}",
                        "{type: array, contains: {type: string}}"),
                schema(
                        "SubschemaAdded",
                        "SubschemaRemoved",
                        "{prefixItems: [{}]}",
                        "{prefixItems: [{}, {type: string}]}"),
                schema(
                        "TypeChanged",
                        "{dependentSchemas: {a: {type: string}}}",
                        "{dependentSchemas: {a: {type: object}}}"),
                schema("TypeChanged", "{unevaluatedProperties: true}", "{unevaluatedProperties: false}"),
                schema("SubschemaChanged", "{not: {type: string}}", "{not: {type: integer}}"),
                schema(
                        "SubschemaChanged",
                        "{if: {type: string}, then: {minLength: 1}}",
                        "{if: {type: integer}, then: {minLength: 1}}"),
                schema(
                        "DependentRequiredChanged",
                        "{dependentRequired: {a: [b]}}",
                        "{dependentRequired: {a: [b, c]}}"));
    }

    private static Stream<Edit> unions() {
        String both = "oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]";
        return Stream.of(
                schema("UnionPresenceChanged", "{type: object}", "{type: object, " + both + "}"),
                schema("WrappedInOneOf", "{type: object, properties: {a: {}}}", "{" + both + "}"),
                schema(
                        "MemberAdded",
                        "MemberRemoved",
                        "{" + both + "}",
                        "{" + both.replace("]", ", {title: C, type: array}]") + "}"),
                schema("DiscriminatorChanged", "{" + both + "}", "{" + both + ", discriminator: {propertyName: a}}"),
                schema(
                        "MappingChanged",
                        "{" + both + ", discriminator: {propertyName: a, mapping: {k: A}}}",
                        "{" + both + ", discriminator: {propertyName: a, mapping: {k: A, l: B}}}"),
                schema(
                        "AllOfMemberAdded",
                        "AllOfMemberRemoved",
                        "{allOf: [{type: object}]}",
                        "{allOf: [{type: object}, {title: T}]}"));
    }

    private static Stream<Edit> parameters() {
        return Stream.of(
                parameters("ParameterAdded", "ParameterRemoved", "", "{in: query, name: a, schema: {type: string}}"),
                parameters(
                        "ParameterMoved",
                        "ParameterMoved",
                        "{in: query, name: a, schema: {type: string}}",
                        "{in: header, name: a, schema: {type: string}}"),
                parameters(
                        "ParameterRequirednessChanged",
                        "ParameterRequirednessChanged",
                        "{in: query, name: a, schema: {}}",
                        "{in: query, name: a, required: true, schema: {}}"),
                parameters(
                        "ParameterLifecycleChanged",
                        "ParameterLifecycleChanged",
                        "{in: query, name: a, schema: {}}",
                        "{in: query, name: a, deprecated: true, schema: {}}"),
                parameters(
                        "SerializationChanged",
                        "SerializationChanged",
                        "{in: query, name: a, schema: {type: array}}",
                        "{in: query, name: a, explode: false, schema: {type: array}}"),
                parameters(
                        "SerializationChanged",
                        "SerializationChanged",
                        "{in: query, name: a, schema: {}}",
                        "{in: query, name: a, content: {application/json: {schema: {}}}}"));
    }

    private static Stream<Edit> bodies() {
        String json = "requestBody: {content: {application/json: {schema: {}}}}";
        String dated =
                "requestBody: {content: {application/vnd.x.2024-01-01+json: {}, application/vnd.x.2023-01-01+json: {}}}";
        String form = "requestBody: {content: {multipart/form-data: {encoding: {a: {contentType: text/plain}}}}}";
        return Stream.of(
                operation("BodyAdded", "BodyRemoved", "", json),
                operation(
                        "BodyRequirednessChanged",
                        "BodyRequirednessChanged",
                        json,
                        json.replace("{content", "{required: true, content")),
                operation(
                        "MediaTypeAdded",
                        "MediaTypeRemoved",
                        json,
                        json.replace("{application/json", "{text/csv: {}, application/json")),
                operation("MediaTypeVersionChanged", "MediaTypeVersionChanged", dated, dated.replace("2024", "2025")),
                operation(
                        "MediaTypeVersionAdded",
                        "MediaTypeVersionRemoved",
                        dated.replace(", application/vnd.x.2023-01-01+json: {}", ""),
                        dated),
                operation(
                        "MediaTypeNameChanged",
                        "MediaTypeNameChanged",
                        json,
                        json.replace("/json", "/json;charset=utf-8")
                                .replace("application/json;charset=utf-8", "'application/json;charset=utf-8'")),
                operation("MediaTypeSchemaChanged", "MediaTypeSchemaChanged", json, json.replace("{schema: {}}", "{}")),
                operation("EncodingChanged", "EncodingChanged", form, form.replace("plain", "html")),
                response(
                        "StatusAdded",
                        "StatusRemoved",
                        "'200': {description: R}",
                        "'200': {description: R}, '404': {description: N}"),
                response(
                        "HeaderAdded",
                        "HeaderRemoved",
                        "'200': {description: R}",
                        "'200': {description: R, headers: {X: {schema: {}}}}"),
                response(
                        "HeaderRequirednessChanged",
                        "HeaderRequirednessChanged",
                        "'200': {headers: {X: {schema: {}}}}",
                        "'200': {headers: {x: {required: true, schema: {}}}}"),
                response(
                        "LinkAdded",
                        "LinkRemoved",
                        "'200': {description: R}",
                        "'200': {description: R, links: {l: {operationId: a}}}"),
                response(
                        "LinkChanged",
                        "LinkChanged",
                        "'200': {links: {l: {operationId: b}}}",
                        "'200': {links: {l: {operationId: a}}}"));
    }

    private static Stream<Edit> operations() {
        String callback = "callbacks: {c: {'{$request.query.url}': {post: {responses: {'200': {description: R}}}}}}";
        return Stream.of(
                operation("OperationIdChanged", "OperationIdChanged", "operationId: x", "operationId: y"),
                operation("TagAdded", "TagRemoved", "tags: [A]", "tags: [A, B]"),
                operation("LifecycleChanged", "LifecycleChanged", "", "x-stability-level: beta"),
                operation("CallbackAdded", "CallbackRemoved", "", callback),
                operation(
                        "CallbackExpressionChanged",
                        "CallbackExpressionChanged",
                        callback,
                        callback.replace("url", "uri")),
                operation(
                        "OperationAdded", "OperationRemoved", callback, callback.replace("{post:", "{put: {}, post:")),
                document(
                        "OperationMoved",
                        "OperationMoved",
                        "paths: {/a: {get: {operationId: o}}}",
                        "paths: {/b: {get: {operationId: o}}}"),
                document(
                        "OperationAdded",
                        "OperationRemoved",
                        "paths: {/a: {get: {}}}",
                        "paths: {/a: {get: {}, put: {}}}"));
    }

    private static Stream<Edit> documents() {
        String schemes =
                "paths: {}\ncomponents: {securitySchemes: {s: {type: oauth2, flows: {implicit: {authorizationUrl: /a, scopes: {r: Read}}}}}}";
        String servers = "paths: {}\nservers: [{url: /a, variables: {v: {default: x, enum: [x]}}}]";
        String secured = "paths: {/a: {get: {security: [{s: [r]}]}}}";
        String schema = "paths: {}\ncomponents: {schemas: {A: {type: string}}}";
        return Stream.of(
                document(
                        "InfoVersionChanged",
                        "InfoVersionChanged",
                        "paths: {}",
                        "paths: {}\ninfo: {title: T, version: '2'}"),
                document("WebhookAdded", "WebhookRemoved", "paths: {}", "paths: {}\nwebhooks: {w: {post: {}}}"),
                document(
                        "ComponentSchemaAdded",
                        "ComponentSchemaRemoved",
                        schema,
                        schema.replace("{A:", "{B: {type: array}, A:")),
                document("ComponentSchemaRenamed", "ComponentSchemaRenamed", schema, schema.replace("A:", "B:")),
                document("ServerUrlChanged", "ServerUrlChanged", servers, servers.replace("url: /a", "url: /b")),
                document("ServerAdded", "ServerRemoved", servers, servers.replace("[{", "[{url: /b}, {")),
                document(
                        "ServerVariableValueAdded",
                        "ServerVariableValueRemoved",
                        servers,
                        servers.replace("[x]", "[x, y]")),
                document(
                        "ServerVariableDefaultChanged",
                        "ServerVariableDefaultChanged",
                        servers,
                        servers.replace("default: x", "default: y")),
                document(
                        "AlternativeAdded EffectiveSecurityChanged",
                        "AlternativeRemoved EffectiveSecurityChanged",
                        secured,
                        secured.replace("[{s", "[{t: []}, {s")),
                document(
                        "EffectiveSecurityChanged ScopeAdded",
                        "EffectiveSecurityChanged ScopeRemoved",
                        secured,
                        secured.replace("[r]", "[r, w]")),
                document(
                        "SchemeAdded",
                        "SchemeRemoved",
                        schemes,
                        schemes.replace("{s:", "{k: {type: http, scheme: basic}, s:")),
                document("SchemeTypeChanged", "SchemeTypeChanged", schemes, schemes.replace("oauth2", "openIdConnect")),
                document("SchemeAttributeChanged", "SchemeAttributeChanged", schemes, schemes.replace("/a", "/b")),
                document(
                        "SchemeFlowAdded",
                        "SchemeFlowRemoved",
                        schemes,
                        schemes.replace("{implicit:", "{password: {}, implicit:")),
                document("SchemeScopeAdded", "SchemeScopeRemoved", schemes, schemes.replace("{r:", "{w: Write, r:")),
                document("SchemeScopeChanged", "SchemeScopeChanged", schemes, schemes.replace("Read", "Reads")));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void isTold(Edit edit) {
        assertThat(kinds(edit.before(), edit.after())).isEqualTo(edit.there());
        assertThat(kinds(edit.after(), edit.before())).isEqualTo(edit.back());
    }

    @Test
    void andNoKindIsForgotten() {
        TreeSet<String> told = new TreeSet<>();
        edits().forEach(edit -> {
            told.addAll(List.of(edit.there().split(" ")));
            told.addAll(List.of(edit.back().split(" ")));
        });
        assertThat(told).containsExactlyElementsOf(allKinds(Fact.class).sorted().toList());
    }

    private static Stream<String> allKinds(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(EveryKindOfFactTest::allKinds)
                : Stream.of(kind.getSimpleName());
    }

    private static String kinds(SpecDocument before, SpecDocument after) {
        return String.join(
                " ",
                ApiDiff.between(before, after, DiffSettings.semantic()).changes().stream()
                        .map(change -> change.fact().getClass().getSimpleName())
                        .sorted()
                        .toList());
    }

    private static Edit schema(String there, String before, String after) {
        return schema(there, there, before, after);
    }

    private static Edit schema(String there, String back, String before, String after) {
        String body = "requestBody: {content: {application/json: {schema: {properties: {p: %s}}}}}";
        return operation(there, back, body.formatted(before), body.formatted(after));
    }

    private static Edit parameters(String there, String back, String before, String after) {
        return operation(there, back, "parameters: [" + before + "]", "parameters: [" + after + "]");
    }

    private static Edit response(String there, String back, String before, String after) {
        return operation(there, back, "responses: {" + before + "}", "responses: {" + after + "}");
    }

    private static Edit operation(String there, String back, String before, String after) {
        String path = "paths: {/a: {post: {%s}}}\ncomponents: {schemas: {A: {type: string}, B: {type: object}}}"
                .replace("A: {type: string}", "A: {type: object, properties: {a: {}}}");
        return document(there, back, path.formatted(before), path.formatted(after));
    }

    private static Edit document(String there, String back, String before, String after) {
        return new Edit(there, back, yaml(before), yaml(after));
    }

    private static SpecDocument yaml(String rest) {
        String info = rest.contains("info:") ? "" : "info: {title: T, version: '1'}\n";
        return Documents.yaml("openapi: 3.1.0\n" + info + rest + "\n");
    }
}
