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
package io.atlasclient.compatibility.rules;

import io.atlasclient.compatibility.diff.ContentFact;
import io.atlasclient.compatibility.diff.Fact;
import io.atlasclient.compatibility.diff.OperationFact;
import io.atlasclient.compatibility.diff.ParameterFact;
import io.atlasclient.compatibility.diff.SchemaFact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which concept judges which kind of fact. */
final class Concepts {
    private static final Map<Class<? extends Fact>, Concept<Fact>> ALL = new HashMap<>();

    static {
        schemas();
        operations();
        contents();
    }

    private Concepts() {}

    /** Returns the kinds of facts that are judged. */
    static Set<Class<? extends Fact>> kinds() {
        return Set.copyOf(ALL.keySet());
    }

    /**
     * Judges a fact where it is seen.
     *
     * @throws IllegalStateException if no concept judges that kind of fact
     */
    static List<Verdict> judge(Fact fact, Sighting sighting) {
        @Nullable Concept<Fact> concept = ALL.get(fact.getClass());
        if (concept == null) {
            throw new IllegalStateException("Nobody judges " + fact.getClass().getSimpleName());
        }
        return concept.judge(fact, sighting);
    }

    private static void schemas() {
        on(SchemaFact.TypeChanged.class, Types::changed);
        on(SchemaFact.NullabilityChanged.class, Nulls::changed);
        on(SchemaFact.EnumValueAdded.class, Enums::added);
        on(SchemaFact.EnumValueRemoved.class, Enums::removed);
        on(SchemaFact.EnumPresenceChanged.class, Enums::presence);
        on(SchemaFact.BoundChanged.class, Bounds::changed);
        on(SchemaFact.DefaultChanged.class, Defaults::changed);
        on(SchemaFact.FlagChanged.class, Flags::changed);
        on(SchemaFact.ConditionChanged.class, Conditions::changed);
        on(SchemaFact.PropertyAdded.class, Properties::added);
        on(SchemaFact.PropertyRemoved.class, Properties::removed);
        on(SchemaFact.PropertyRequirednessChanged.class, Properties::requiredness);
        on(SchemaFact.AdditionalPropertiesChanged.class, AdditionalProperties::changed);
        on(SchemaFact.UnionPresenceChanged.class, Unions::presence);
        on(SchemaFact.MemberAdded.class, Unions::added);
        on(SchemaFact.MemberRemoved.class, Unions::removed);
        on(SchemaFact.DiscriminatorChanged.class, Discriminators::changed);
        on(SchemaFact.MappingChanged.class, Discriminators::mapping);
    }

    private static void operations() {
        on(OperationFact.OperationAdded.class, Operations::added);
        on(OperationFact.OperationRemoved.class, Lifecycles::operationRemoved);
        on(OperationFact.OperationMoved.class, Operations::moved);
        on(OperationFact.OperationIdChanged.class, Operations::operationId);
        on(OperationFact.TagAdded.class, Operations::tagAdded);
        on(OperationFact.TagRemoved.class, Operations::tagRemoved);
        on(OperationFact.LifecycleChanged.class, Lifecycles::operationChanged);
        on(OperationFact.SecurityAdded.class, Security::added);
        on(OperationFact.SecurityRemoved.class, Security::removed);
        on(OperationFact.ComponentSchemaAdded.class, Operations::schemaAdded);
        on(OperationFact.ComponentSchemaRemoved.class, Operations::schemaRemoved);
        on(ParameterFact.ParameterAdded.class, Parameters::added);
        on(ParameterFact.ParameterRemoved.class, Lifecycles::parameterRemoved);
        on(ParameterFact.ParameterRequirednessChanged.class, Parameters::requiredness);
        on(ParameterFact.ParameterLifecycleChanged.class, Lifecycles::parameterChanged);
        on(ParameterFact.SerializationChanged.class, Parameters::written);
    }

    private static void contents() {
        on(ContentFact.BodyAdded.class, Contents::bodyAdded);
        on(ContentFact.BodyRemoved.class, Contents::bodyRemoved);
        on(ContentFact.BodyRequirednessChanged.class, Contents::bodyRequiredness);
        on(ContentFact.MediaTypeAdded.class, Contents::mediaTypeAdded);
        on(ContentFact.MediaTypeRemoved.class, Contents::mediaTypeRemoved);
        on(ContentFact.MediaTypeVersionChanged.class, Contents::mediaTypeVersion);
        on(ContentFact.MediaTypeSchemaChanged.class, Contents::schemaPresence);
        on(ContentFact.StatusAdded.class, Contents::statusAdded);
        on(ContentFact.StatusRemoved.class, Contents::statusRemoved);
        on(ContentFact.HeaderAdded.class, Contents::headerAdded);
        on(ContentFact.HeaderRemoved.class, Contents::headerRemoved);
        on(ContentFact.HeaderRequirednessChanged.class, Contents::headerRequiredness);
    }

    private static <F extends Fact> void on(Class<F> kind, Concept<F> concept) {
        ALL.put(kind, (fact, sighting) -> concept.judge(kind.cast(fact), sighting));
    }
}
