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
package io.atlasclient.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.atlasclient.json.CodecLookup;
import io.atlasclient.json.CodecRegistry;
import java.util.List;

/**
 * Lets an {@code ObjectMapper} read and write generated models, unions, open enums and {@code JsonValue} wherever they stand: alone, in lists and maps, in a
 * program's own classes. They keep their own JSON; annotations and settings of the mapper, such as naming strategies or default typing, do not change it.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new AtlasJacksonModule(ModelCodecs.registry()));
 * }</pre>
 */
public final class AtlasJacksonModule extends Module {
    private final CodecLookup codecs;

    /**
     * Creates a module for the models of some registries.
     *
     * @param registries where to find the codecs to read with; the first that has one wins
     */
    public AtlasJacksonModule(CodecRegistry... registries) {
        this.codecs = new CodecLookup(List.of(registries));
    }

    @Override
    public String getModuleName() {
        return "atlas-client";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Each module is one of its own, so that several with different registries can be registered. */
    @Override
    public Object getTypeId() {
        return this;
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ModelSerializers());
        context.addDeserializers(new ModelDeserializers(codecs));
        context.addKeyDeserializers(new OpenEnumKeys(codecs));
    }
}
