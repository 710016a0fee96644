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
package io.atlasclient.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.AtlasClient;
import io.atlasclient.generator.testing.Compilation;
import io.atlasclient.generator.testing.Documents;
import io.atlasclient.json.AtlasJson;
import io.atlasclient.json.CodecRegistry;
import io.atlasclient.json.JsonArray;
import io.atlasclient.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import retrofit2.Retrofit;

/**
 * The expected sources of a case, compiled and loaded.
 *
 * @param golden the case
 * @param sources content by path
 * @param loader the compiled classes
 */
record Exercises(GoldenCase golden, Map<String, String> sources, ClassLoader loader) {
    private static final String MODELS = Documents.BASE_PACKAGE + ".model";
    private static final String EXERCISE = "Exercise.java";

    static Exercises of(GoldenCase golden) {
        Map<String, String> sources = GoldenCase.contents(golden.expected());
        Path exercise = golden.folder().resolve(EXERCISE);
        if (Files.exists(exercise)) {
            sources.put(Documents.BASE_PACKAGE.replace('.', '/') + "/" + EXERCISE, GoldenCase.text(exercise));
        }
        return new Exercises(golden, sources, Compilation.load(sources));
    }

    /** Every Retrofit interface can be called: its annotations, types and converters fit. */
    void validateInterfaces() {
        try (AtlasClient client = AtlasClient.builder().build()) {
            sources.keySet().stream()
                    .filter(path -> path.endsWith("Api.java") && !path.endsWith("/AtlasApi.java"))
                    .map(path -> type(path.replace(".java", "").replace('/', '.')))
                    .forEach(api -> eager(client, api.getPackageName()).create(api));
        }
    }

    private Retrofit eager(AtlasClient client, String packageName) {
        boolean ownCodecs = sources.containsKey(packageName.replace('.', '/') + "/VersionCodecs.java");
        return client.retrofit(ownCodecs ? registry(packageName + ".VersionCodecs") : registry(MODELS + ".ModelCodecs"))
                .newBuilder()
                .validateEagerly(true)
                .build();
    }

    /** Every value of {@code roundtrip/<class>.json} is read as that class and written back equal. */
    void roundTrip() {
        AtlasJson json = AtlasJson.with(registry(MODELS + ".ModelCodecs"));
        GoldenCase.contents(golden.folder().resolve("roundtrip")).forEach((file, text) -> {
            Class<?> type = type(MODELS + "." + file.replace(".json", ""));
            JsonArray samples = (JsonArray) JsonValue.parse(text);
            for (JsonValue sample : samples.values()) {
                Object value = json.read(sample.toString(), type);
                String written = json.write(value);
                assertThat(JsonValue.parse(written)).isEqualTo(sample);
                assertThat(json.read(written, type))
                        .isEqualTo(value)
                        .hasSameHashCodeAs(value)
                        .hasToString(value.toString());
            }
        });
    }

    /** Runs {@code Exercise.java}, which fails if something is not as it should be. */
    void run() {
        if (!Files.exists(golden.folder().resolve(EXERCISE))) {
            return;
        }
        Class<?> exercise = type(Documents.BASE_PACKAGE + ".Exercise");
        try {
            exercise.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError("The exercise of " + golden + " fails: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private CodecRegistry registry(String name) {
        try {
            return (CodecRegistry) type(name).getMethod("registry").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Class<?> type(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
