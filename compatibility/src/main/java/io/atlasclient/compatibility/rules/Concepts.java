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

import io.atlasclient.compatibility.fact.ContentFact;
import io.atlasclient.compatibility.fact.DocumentFact;
import io.atlasclient.compatibility.fact.Fact;
import io.atlasclient.compatibility.fact.OperationFact;
import io.atlasclient.compatibility.fact.ParameterFact;
import io.atlasclient.compatibility.fact.SecurityFact;
import io.atlasclient.compatibility.fact.ServerFact;
import io.atlasclient.compatibility.fact.StructureFact;
import io.atlasclient.compatibility.fact.UnionFact;
import io.atlasclient.compatibility.fact.ValueFact;
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
        structures();
        operations();
        documents();
        contents();
    }

    private Concepts() {}

    /** Returns the kinds of facts that are judged. */
    static Set<Class<? extends Fact>> kinds() {
        return Set.copyOf(ALL.keySet());
    }

    /**
     * Judges a fact where it is seen; nothing is said of kinds that no concept judges.
     */
    static List<Verdict> judge(Fact fact, Sighting sighting) {
        @Nullable Concept<Fact> concept = ALL.get(fact.getClass());
        return concept == null ? List.of() : concept.judge(fact, sighting);
    }

    private static void schemas() {
        on(ValueFact.TypeChanged.class, Types::changed);
        on(ValueFact.NullabilityChanged.class, Nulls::changed);
        on(ValueFact.EnumValueAdded.class, Enums::added);
        on(ValueFact.EnumValueRemoved.class, Enums::removed);
        on(ValueFact.EnumPresenceChanged.class, Enums::presence);
        on(ValueFact.BoundChanged.class, Bounds::changed);
        on(ValueFact.DefaultChanged.class, Defaults::changed);
        on(ValueFact.FlagChanged.class, Flags::changed);
        on(ValueFact.SchemaLifecycleChanged.class, Lifecycles::schemaChanged);
        on(ValueFact.ListOfTypesChanged.class, Types::list);
        on(ValueFact.EnumValueCaseChanged.class, Enums::casing);
        on(ValueFact.ExtensibleEnumValueAdded.class, Enums::extensibleAdded);
        on(ValueFact.ExtensibleEnumValueRemoved.class, Enums::extensibleRemoved);
        on(ValueFact.ConstChanged.class, Constants::changed);
        on(ValueFact.MultipleOfChanged.class, MultipleOf::changed);
        on(ValueFact.ContentKeywordChanged.class, EncodedTexts::changed);
    }

    private static void structures() {
        on(ValueFact.PatternChanged.class, Patterns::changed);
        on(StructureFact.SubschemaAdded.class, Conditions::added);
        on(StructureFact.SubschemaRemoved.class, Conditions::removed);
        on(StructureFact.SubschemaChanged.class, Conditions::changed);
        on(StructureFact.PropertyAdded.class, Properties::added);
        on(StructureFact.PropertyRemoved.class, Properties::removed);
        on(StructureFact.PropertyRenamed.class, Properties::renamed);
        on(StructureFact.DependentRequiredChanged.class, Dependencies::changed);
        on(UnionFact.WrappedInOneOf.class, Unions::wrapped);
        on(UnionFact.AllOfMemberAdded.class, Conditions::memberAdded);
        on(UnionFact.AllOfMemberRemoved.class, Conditions::memberRemoved);
        on(StructureFact.PropertyRequirednessChanged.class, Properties::requiredness);
        on(StructureFact.AdditionalPropertiesChanged.class, AdditionalProperties::changed);
        on(UnionFact.UnionPresenceChanged.class, Unions::presence);
        on(UnionFact.MemberAdded.class, Unions::added);
        on(UnionFact.MemberRemoved.class, Unions::removed);
        on(UnionFact.DiscriminatorChanged.class, Discriminators::changed);
        on(UnionFact.MappingChanged.class, Discriminators::mapping);
    }

    private static void operations() {
        on(OperationFact.OperationAdded.class, Operations::added);
        on(OperationFact.OperationRemoved.class, Lifecycles::operationRemoved);
        on(OperationFact.OperationMoved.class, Operations::moved);
        on(OperationFact.OperationIdChanged.class, Operations::operationId);
        on(OperationFact.TagAdded.class, Operations::tagAdded);
        on(OperationFact.TagRemoved.class, Operations::tagRemoved);
        on(OperationFact.LifecycleChanged.class, Lifecycles::operationChanged);
        on(OperationFact.CallbackAdded.class, Operations::callbackAdded);
        on(OperationFact.CallbackRemoved.class, Operations::callbackRemoved);
        on(OperationFact.CallbackExpressionChanged.class, Operations::callbackExpression);
        on(ParameterFact.ParameterAdded.class, Parameters::added);
        on(ParameterFact.ParameterRemoved.class, Lifecycles::parameterRemoved);
        on(ParameterFact.ParameterRequirednessChanged.class, Parameters::requiredness);
        on(ParameterFact.ParameterLifecycleChanged.class, Lifecycles::parameterChanged);
        on(ParameterFact.SerializationChanged.class, Parameters::written);
        on(ParameterFact.ParameterMoved.class, Parameters::moved);
    }

    private static void documents() {
        on(SecurityFact.ScopeAdded.class, Security::scopeAdded);
        on(SecurityFact.ScopeRemoved.class, Security::scopeRemoved);
        on(SecurityFact.EffectiveSecurityChanged.class, Security::effective);
        on(SecurityFact.SchemeAdded.class, Schemes::added);
        on(SecurityFact.SchemeRemoved.class, Schemes::removed);
        on(SecurityFact.SchemeTypeChanged.class, Schemes::type);
        on(SecurityFact.SchemeAttributeChanged.class, Schemes::attribute);
        on(SecurityFact.SchemeFlowAdded.class, Schemes::flowAdded);
        on(SecurityFact.SchemeFlowRemoved.class, Schemes::flowRemoved);
        on(SecurityFact.SchemeScopeAdded.class, Schemes::scopeAdded);
        on(SecurityFact.SchemeScopeRemoved.class, Schemes::scopeRemoved);
        on(SecurityFact.SchemeScopeChanged.class, Schemes::scopeChanged);
        on(ServerFact.ServerAdded.class, Servers::added);
        on(ServerFact.ServerRemoved.class, Servers::removed);
        on(ServerFact.ServerUrlChanged.class, Servers::url);
        on(ServerFact.ServerVariableDefaultChanged.class, Servers::variableDefault);
        on(ServerFact.ServerVariableValueAdded.class, Servers::valueAdded);
        on(ServerFact.ServerVariableValueRemoved.class, Servers::valueRemoved);
        on(DocumentFact.InfoVersionChanged.class, Parts::version);
        on(DocumentFact.ComponentSchemaRenamed.class, Parts::schemaRenamed);
        on(DocumentFact.WebhookAdded.class, Parts::webhookAdded);
        on(DocumentFact.WebhookRemoved.class, Parts::webhookRemoved);
        on(SecurityFact.AlternativeAdded.class, Security::added);
        on(SecurityFact.AlternativeRemoved.class, Security::removed);
        on(DocumentFact.ComponentSchemaAdded.class, Parts::schemaAdded);
        on(DocumentFact.ComponentSchemaRemoved.class, Parts::schemaRemoved);
    }

    private static void contents() {
        on(ContentFact.BodyAdded.class, Contents::bodyAdded);
        on(ContentFact.BodyRemoved.class, Contents::bodyRemoved);
        on(ContentFact.BodyRequirednessChanged.class, Contents::bodyRequiredness);
        on(ContentFact.MediaTypeAdded.class, Contents::mediaTypeAdded);
        on(ContentFact.MediaTypeRemoved.class, Contents::mediaTypeRemoved);
        on(ContentFact.MediaTypeVersionChanged.class, MediaTypeNames::versionChanged);
        on(ContentFact.MediaTypeVersionAdded.class, MediaTypeNames::versionAdded);
        on(ContentFact.MediaTypeVersionRemoved.class, MediaTypeNames::versionRemoved);
        on(ContentFact.MediaTypeNameChanged.class, MediaTypeNames::nameChanged);
        on(ContentFact.EncodingChanged.class, MediaTypeNames::encoding);
        on(ContentFact.LinkAdded.class, Contents::linkAdded);
        on(ContentFact.LinkRemoved.class, Contents::linkRemoved);
        on(ContentFact.LinkChanged.class, Contents::linkChanged);
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
