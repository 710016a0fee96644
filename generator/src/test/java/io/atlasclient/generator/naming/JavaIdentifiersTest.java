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
package io.atlasclient.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaIdentifiersTest {
    @ParameterizedTest
    @CsvSource({
        "StreamsConnection, StreamsConnection",
        "raw, Raw",
        "charFilterhtmlStrip, CharFilterhtmlStrip",
        "Link_Atlas, Link_Atlas",
        "_internal, _internal",
        "2dsphere, _2dsphere",
        "with space, WithSpace",
        "../../x, X",
        ".hidden, DotHidden",
        "a/b, AB",
        "Foo$Builder, FooDollarSignBuilder",
        "${jndi:x}, DollarSignJndiX",
        "$T, DollarSignT",
        "{{x}}, X",
        "*/ System.exit(0); /*, AsteriskSystemExit0Asterisk",
        "\\u002a, U002a",
        "'', Empty",
        "' ', Space",
        "_, LowLine",
        "***, AsteriskAsteriskAsterisk",
        "Café, CafU00E9",
        "class, Class_",
        "String, String_",
        "string, String_",
        "Builder, Builder_",
        "con, Con_",
    })
    void a_class_is_named_like_its_schema(String schema, String expected) {
        assertThat(JavaIdentifiers.className(schema)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "bootstrapServers, bootstrapServers",
        "nReturned, nReturned",
        "isDeleted, isDeleted",
        "_id, _id",
        "_t, _t",
        "id, id",
        "default_language, defaultLanguage",
        "STATUS, status",
        "MAX_SIZE, maxSize",
        "2dsphereIndexVersion, _2dsphereIndexVersion",
        "group.protocol, groupProtocol",
        "group.protocol.type, groupProtocolType",
        "URLPath, urlPath",
        "IPs, ips",
        "X-Request-Id, xRequestId",
        "$ref, dollarSignRef",
        "default, default_",
        "private, private_",
        "true, true_",
        "yield, yield_",
        "record, record",
        "build, build_",
        "getClass, getClass_",
        "get_class, getClass_",
        "_, lowLine",
        "'', empty",
    })
    void a_member_is_named_like_its_property_in_camel_case(String property, String expected) {
        assertThat(JavaIdentifiers.memberName(property)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"size, size_", "values, values_", "pageNum, pageNum", "default, default_", "build, build_"})
    void a_member_of_a_query_class_is_no_method_of_a_map(String parameter, String expected) {
        assertThat(JavaIdentifiers.queryMemberName(parameter)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"has, tags, hasTags", "put, default_language, putDefaultLanguage", "add, 2d, add2d", "has, _id, hasId"})
    void a_derived_member_begins_with_its_verb(String prefix, String property, String expected) {
        assertThat(JavaIdentifiers.prefixedName(prefix, property)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"groupId, groupId", "X-Trace, xTrace", "query, query_", "body, body_", "class, class_", "wait, wait"})
    void an_argument_is_named_like_its_parameter(String parameter, String expected) {
        assertThat(JavaIdentifiers.parameterName(parameter)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "createStreamConnection, createStreamConnection",
        "notify, notify_",
        "import, import_",
        "get-thing, getThing",
        "AWS Clusters DNS, awsClustersDNS",
        "MongoDB Cloud Users, mongoDBCloudUsers",
        "X.509 Authentication, x509Authentication",
        "Streams, streams",
    })
    void a_method_is_named_like_its_operation_or_tag(String operationId, String expected) {
        assertThat(JavaIdentifiers.methodName(operationId)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "X.509 Authentication, X509Authentication",
        "Push-Based Log Export, PushBasedLogExport",
        "Third-Party Integrations, ThirdPartyIntegrations",
        "AWS Clusters DNS, AWSClustersDNS",
        "delimiterOptions, DelimiterOptions",
        "protected_words, ProtectedWords",
        "MAX_SIZE, MaxSize",
        "2d, _2d",
        "string, String",
    })
    void pascal_case_joins_words(String name, String expected) {
        assertThat(JavaIdentifiers.pascal(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LESS_THAN, LESS_THAN",
        "A__B_, A__B_",
        "lucene.standard, LUCENE_STANDARD",
        "GB hours, GB_HOURS",
        "1000 requests, _1000_REQUESTS",
        "Cloud Manager Standard/Premium, CLOUD_MANAGER_STANDARD_PREMIUM",
        "nGram, N_GRAM",
        "edgeGram, EDGE_GRAM",
        "AWSLambda, AWS_LAMBDA",
        "GCPPubSub, GCP_PUB_SUB",
        "AI Model APIs, AI_MODEL_APIS",
        "en_US_POSIX, EN_US_POSIX",
        "german2, GERMAN2",
        "<, LESS_THAN_SIGN",
        ">, GREATER_THAN_SIGN",
        "<=, LESS_THAN_SIGN_EQUALS_SIGN",
        ".avro.gz, DOT_AVRO_GZ",
        "HTTP-POST, HTTP_POST",
        "SHA-1, SHA_1",
        "-1, MINUS_1",
        "1, _1",
        "$external, DOLLAR_SIGN_EXTERNAL",
        "<a custom role name>, A_CUSTOM_ROLE_NAME",
        "<>, LESS_THAN_SIGN_GREATER_THAN_SIGN",
        "true, TRUE",
        "int, INT",
        "C++, C_PLUS_SIGN_PLUS_SIGN",
        "50%, _50_PERCENT_SIGN",
        "_id, _ID",
        "_, LOW_LINE",
        "-, MINUS",
        "'', EMPTY",
        "é, U00E9",
        "values, VALUES_",
    })
    void a_constant_is_its_value_in_upper_snake_case(String value, String expected) {
        assertThat(JavaIdentifiers.constantName(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "StreamsKafkaConnection, STREAMS_KAFKA_CONNECTION",
        "ClusterDescription20240805, CLUSTER_DESCRIPTION20240805",
        "X509Authentication, X509_AUTHENTICATION",
        "LinkAtlas, LINK_ATLAS",
        "Link_Atlas, LINK__ATLAS",
        "_2d, __2D",
    })
    void a_codec_is_a_constant_named_like_its_class(String className, String expected) {
        assertThat(JavaIdentifiers.codecConstant(className)).isEqualTo(expected);
    }

    @Test
    void characters_beyond_ascii_are_spelled_by_code_point() {
        assertThat(JavaIdentifiers.className("\u540d\ud83d\ude00\ud800\u0000")).isEqualTo("U540DU1F600UD800U0000");
    }

    @Test
    void long_names_are_cut_and_end_with_a_hash_of_the_whole() {
        String first = JavaIdentifiers.className("A".repeat(300));
        String second = JavaIdentifiers.className("A".repeat(301));

        assertThat(first).isEqualTo("A".repeat(112) + "4daeb9ac").hasSize(120);
        assertThat(second).startsWith("A".repeat(112)).hasSize(120).isNotEqualTo(first);
        assertThat(JavaIdentifiers.className("A".repeat(120))).isEqualTo("A".repeat(120));
    }
}
