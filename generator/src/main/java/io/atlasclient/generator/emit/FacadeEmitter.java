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
package io.atlasclient.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.atlasclient.generator.model.ClientInterface;
import io.atlasclient.generator.model.JavaClass;
import io.atlasclient.generator.model.JavaPackages;
import io.atlasclient.generator.model.VersionClient;
import javax.lang.model.element.Modifier;

/**
 * Prints the class through which users reach the interfaces of a version:
 *
 * <pre>
 * public final class AtlasApi {
 *     private final Retrofit retrofit;
 *
 *     public static AtlasApi create(AtlasClient client) {
 *         return new AtlasApi(client.retrofit(ModelCodecs.registry()));
 *     }
 *
 *     public StreamsApi streams() {
 *         return retrofit.create(StreamsApi.class);
 *     }
 * }
 * </pre>
 */
final class FacadeEmitter implements Emitter<VersionClient> {
    private final JavaPackages packages;

    FacadeEmitter(JavaPackages packages) {
        this.packages = packages;
    }

    @Override
    public SourceFile emit(VersionClient client) {
        ClassName name = PoetTypes.of(client.facade());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The operations of version $L of the API, by tag. Immutable.\n", client.version())
                .addField(PoetTypes.RETROFIT, "retrofit", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(PoetTypes.RETROFIT, "retrofit")
                        .addStatement("this.retrofit = retrofit")
                        .build())
                .addMethod(create(name, PoetTypes.of(CodecsEmitter.codecs(packages, client))));
        client.interfaces().forEach(api -> type.addMethod(accessor(api)));
        return PoetFiles.print(client.facade(), type.build());
    }

    private static MethodSpec create(ClassName facade, ClassName codecs) {
        return MethodSpec.methodBuilder("create")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Makes the interfaces reachable.\n\n")
                .addJavadoc("@param client sends the requests\n")
                .addJavadoc("@return the operations of this version\n")
                .addParameter(PoetTypes.ATLAS_CLIENT, "client")
                .returns(facade)
                .addStatement("return new $T(client.retrofit($T.registry()))", facade, codecs)
                .build();
    }

    private static MethodSpec accessor(ClientInterface api) {
        JavaClass javaClass = api.javaClass();
        return MethodSpec.methodBuilder(api.accessorName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(CodeBlock.of("Returns the operations with the tag $L.\n", Javadoc.code(api.tag())))
                .returns(PoetTypes.of(javaClass))
                .addStatement("return retrofit.create($T.class)", PoetTypes.of(javaClass))
                .build();
    }
}
