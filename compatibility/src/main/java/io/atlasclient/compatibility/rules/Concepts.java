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
import java.util.List;

/**
 * Which concept judges which kind of fact. A table of method references would be shorter, but to link and load them all takes
 * longer than to judge the facts of most comparisons.
 */
final class Concepts {
    private Concepts() {}

    /** Judges a fact where it is seen: returns the rules that it falls under, none if it does not matter there. */
    static List<Verdict> judge(Fact fact, Sighting sighting) {
        if (fact instanceof ValueFact value) {
            return value(value, sighting);
        } else if (fact instanceof StructureFact structure) {
            return structure(structure, sighting);
        } else if (fact instanceof UnionFact union) {
            return union(union, sighting);
        } else if (fact instanceof OperationFact operation) {
            return operation(operation, sighting);
        } else if (fact instanceof ParameterFact parameter) {
            return parameter(parameter, sighting);
        } else if (fact instanceof ContentFact content) {
            return content(content, sighting);
        } else if (fact instanceof SecurityFact security) {
            return security(security, sighting);
        } else if (fact instanceof ServerFact server) {
            return server(server, sighting);
        } else if (fact instanceof DocumentFact document) {
            return document(document, sighting);
        }
        throw unknown(fact);
    }

    private static List<Verdict> value(ValueFact fact, Sighting sighting) {
        if (fact instanceof ValueFact.TypeChanged it) {
            return Types.changed(it, sighting);
        } else if (fact instanceof ValueFact.NullabilityChanged it) {
            return Nulls.changed(it, sighting);
        } else if (fact instanceof ValueFact.EnumValueAdded it) {
            return Enums.added(it, sighting);
        } else if (fact instanceof ValueFact.EnumValueRemoved it) {
            return Enums.removed(it, sighting);
        } else if (fact instanceof ValueFact.EnumPresenceChanged it) {
            return Enums.presence(it, sighting);
        } else if (fact instanceof ValueFact.BoundChanged it) {
            return Bounds.changed(it, sighting);
        } else if (fact instanceof ValueFact.DefaultChanged it) {
            return Defaults.changed(it, sighting);
        } else if (fact instanceof ValueFact.FlagChanged it) {
            return Flags.changed(it, sighting);
        } else if (fact instanceof ValueFact.SchemaLifecycleChanged it) {
            return Lifecycles.schemaChanged(it, sighting);
        } else if (fact instanceof ValueFact.ListOfTypesChanged it) {
            return Types.list(it, sighting);
        } else if (fact instanceof ValueFact.EnumValueCaseChanged it) {
            return Enums.casing(it, sighting);
        } else if (fact instanceof ValueFact.ExtensibleEnumValueAdded it) {
            return Enums.extensibleAdded(it, sighting);
        } else if (fact instanceof ValueFact.ExtensibleEnumValueRemoved it) {
            return Enums.extensibleRemoved(it, sighting);
        } else if (fact instanceof ValueFact.ConstChanged it) {
            return Constants.changed(it, sighting);
        } else if (fact instanceof ValueFact.MultipleOfChanged it) {
            return MultipleOf.changed(it, sighting);
        } else if (fact instanceof ValueFact.ContentKeywordChanged it) {
            return EncodedTexts.changed(it, sighting);
        } else if (fact instanceof ValueFact.PatternChanged it) {
            return Patterns.changed(it, sighting);
        }
        throw unknown(fact);
    }

    private static List<Verdict> structure(StructureFact fact, Sighting sighting) {
        if (fact instanceof StructureFact.SubschemaAdded it) {
            return Conditions.added(it, sighting);
        } else if (fact instanceof StructureFact.SubschemaRemoved it) {
            return Conditions.removed(it, sighting);
        } else if (fact instanceof StructureFact.SubschemaChanged it) {
            return Conditions.changed(it, sighting);
        } else if (fact instanceof StructureFact.PropertyAdded it) {
            return Properties.added(it, sighting);
        } else if (fact instanceof StructureFact.PropertyRemoved it) {
            return Properties.removed(it, sighting);
        } else if (fact instanceof StructureFact.PropertyRenamed it) {
            return Properties.renamed(it, sighting);
        } else if (fact instanceof StructureFact.DependentRequiredChanged it) {
            return Dependencies.changed(it, sighting);
        } else if (fact instanceof StructureFact.PropertyRequirednessChanged it) {
            return Properties.requiredness(it, sighting);
        } else if (fact instanceof StructureFact.AdditionalPropertiesChanged it) {
            return AdditionalProperties.changed(it, sighting);
        }
        throw unknown(fact);
    }

    private static List<Verdict> union(UnionFact fact, Sighting sighting) {
        if (fact instanceof UnionFact.WrappedInOneOf it) {
            return Unions.wrapped(it, sighting);
        } else if (fact instanceof UnionFact.AllOfMemberAdded it) {
            return Conditions.memberAdded(it, sighting);
        } else if (fact instanceof UnionFact.AllOfMemberRemoved it) {
            return Conditions.memberRemoved(it, sighting);
        } else if (fact instanceof UnionFact.UnionPresenceChanged it) {
            return Unions.presence(it, sighting);
        } else if (fact instanceof UnionFact.MemberAdded it) {
            return Unions.added(it, sighting);
        } else if (fact instanceof UnionFact.MemberRemoved it) {
            return Unions.removed(it, sighting);
        } else if (fact instanceof UnionFact.DiscriminatorChanged it) {
            return Discriminators.changed(it, sighting);
        } else if (fact instanceof UnionFact.MappingChanged it) {
            return Discriminators.mapping(it, sighting);
        }
        throw unknown(fact);
    }

    private static List<Verdict> operation(OperationFact fact, Sighting sighting) {
        if (fact instanceof OperationFact.OperationAdded it) {
            return Operations.added(it, sighting);
        } else if (fact instanceof OperationFact.OperationRemoved it) {
            return Lifecycles.operationRemoved(it, sighting);
        } else if (fact instanceof OperationFact.OperationMoved it) {
            return Operations.moved(it, sighting);
        } else if (fact instanceof OperationFact.OperationIdChanged it) {
            return Operations.operationId(it, sighting);
        } else if (fact instanceof OperationFact.TagAdded it) {
            return Operations.tagAdded(it, sighting);
        } else if (fact instanceof OperationFact.TagRemoved it) {
            return Operations.tagRemoved(it, sighting);
        } else if (fact instanceof OperationFact.LifecycleChanged it) {
            return Lifecycles.operationChanged(it, sighting);
        } else if (fact instanceof OperationFact.CallbackAdded it) {
            return Operations.callbackAdded(it, sighting);
        } else if (fact instanceof OperationFact.CallbackRemoved it) {
            return Operations.callbackRemoved(it, sighting);
        } else if (fact instanceof OperationFact.CallbackExpressionChanged it) {
            return Operations.callbackExpression(it, sighting);
        }
        throw unknown(fact);
    }

    private static List<Verdict> parameter(ParameterFact fact, Sighting sighting) {
        if (fact instanceof ParameterFact.ParameterAdded it) {
            return Parameters.added(it, sighting);
        } else if (fact instanceof ParameterFact.ParameterRemoved it) {
            return Lifecycles.parameterRemoved(it, sighting);
        } else if (fact instanceof ParameterFact.ParameterRequirednessChanged it) {
            return Parameters.requiredness(it, sighting);
        } else if (fact instanceof ParameterFact.ParameterLifecycleChanged it) {
            return Lifecycles.parameterChanged(it, sighting);
        } else if (fact instanceof ParameterFact.SerializationChanged it) {
            return Parameters.written(it, sighting);
        } else if (fact instanceof ParameterFact.ParameterMoved it) {
            return Parameters.moved(it, sighting);
        }
        throw unknown(fact);
    }

    private static List<Verdict> content(ContentFact fact, Sighting sighting) {
        if (fact instanceof ContentFact.BodyAdded it) {
            return Contents.bodyAdded(it, sighting);
        } else if (fact instanceof ContentFact.BodyRemoved it) {
            return Contents.bodyRemoved(it, sighting);
        } else if (fact instanceof ContentFact.BodyRequirednessChanged it) {
            return Contents.bodyRequiredness(it, sighting);
        } else if (fact instanceof ContentFact.MediaTypeAdded it) {
            return Contents.mediaTypeAdded(it, sighting);
        } else if (fact instanceof ContentFact.MediaTypeRemoved it) {
            return Contents.mediaTypeRemoved(it, sighting);
        } else if (fact instanceof ContentFact.MediaTypeVersionChanged it) {
            return MediaTypeNames.versionChanged(it, sighting);
        } else if (fact instanceof ContentFact.MediaTypeVersionAdded it) {
            return MediaTypeNames.versionAdded(it, sighting);
        } else if (fact instanceof ContentFact.MediaTypeVersionRemoved it) {
            return MediaTypeNames.versionRemoved(it, sighting);
        } else if (fact instanceof ContentFact.MediaTypeNameChanged it) {
            return MediaTypeNames.nameChanged(it, sighting);
        } else if (fact instanceof ContentFact.EncodingChanged it) {
            return MediaTypeNames.encoding(it, sighting);
        } else if (fact instanceof ContentFact.MediaTypeSchemaChanged it) {
            return Contents.schemaPresence(it, sighting);
        }
        return response(fact, sighting);
    }

    private static List<Verdict> response(ContentFact fact, Sighting sighting) {
        if (fact instanceof ContentFact.LinkAdded it) {
            return Contents.linkAdded(it, sighting);
        } else if (fact instanceof ContentFact.LinkRemoved it) {
            return Contents.linkRemoved(it, sighting);
        } else if (fact instanceof ContentFact.LinkChanged it) {
            return Contents.linkChanged(it, sighting);
        } else if (fact instanceof ContentFact.StatusAdded it) {
            return Contents.statusAdded(it, sighting);
        } else if (fact instanceof ContentFact.StatusRemoved it) {
            return Contents.statusRemoved(it, sighting);
        } else if (fact instanceof ContentFact.HeaderAdded it) {
            return Contents.headerAdded(it, sighting);
        } else if (fact instanceof ContentFact.HeaderRemoved it) {
            return Contents.headerRemoved(it, sighting);
        } else if (fact instanceof ContentFact.HeaderRequirednessChanged it) {
            return Contents.headerRequiredness(it, sighting);
        }
        throw unknown(fact);
    }

    private static List<Verdict> security(SecurityFact fact, Sighting sighting) {
        if (fact instanceof SecurityFact.ScopeAdded it) {
            return Security.scopeAdded(it, sighting);
        } else if (fact instanceof SecurityFact.ScopeRemoved it) {
            return Security.scopeRemoved(it, sighting);
        } else if (fact instanceof SecurityFact.EffectiveSecurityChanged it) {
            return Security.effective(it, sighting);
        } else if (fact instanceof SecurityFact.SchemeAdded it) {
            return Schemes.added(it, sighting);
        } else if (fact instanceof SecurityFact.SchemeRemoved it) {
            return Schemes.removed(it, sighting);
        } else if (fact instanceof SecurityFact.SchemeTypeChanged it) {
            return Schemes.type(it, sighting);
        } else if (fact instanceof SecurityFact.SchemeAttributeChanged it) {
            return Schemes.attribute(it, sighting);
        } else if (fact instanceof SecurityFact.SchemeFlowAdded it) {
            return Schemes.flowAdded(it, sighting);
        } else if (fact instanceof SecurityFact.SchemeFlowRemoved it) {
            return Schemes.flowRemoved(it, sighting);
        } else if (fact instanceof SecurityFact.SchemeScopeAdded it) {
            return Schemes.scopeAdded(it, sighting);
        } else if (fact instanceof SecurityFact.SchemeScopeRemoved it) {
            return Schemes.scopeRemoved(it, sighting);
        } else if (fact instanceof SecurityFact.SchemeScopeChanged it) {
            return Schemes.scopeChanged(it, sighting);
        } else if (fact instanceof SecurityFact.AlternativeAdded it) {
            return Security.added(it, sighting);
        } else if (fact instanceof SecurityFact.AlternativeRemoved it) {
            return Security.removed(it, sighting);
        }
        throw unknown(fact);
    }

    private static List<Verdict> server(ServerFact fact, Sighting sighting) {
        if (fact instanceof ServerFact.ServerAdded it) {
            return Servers.added(it, sighting);
        } else if (fact instanceof ServerFact.ServerRemoved it) {
            return Servers.removed(it, sighting);
        } else if (fact instanceof ServerFact.ServerUrlChanged it) {
            return Servers.url(it, sighting);
        } else if (fact instanceof ServerFact.ServerVariableDefaultChanged it) {
            return Servers.variableDefault(it, sighting);
        } else if (fact instanceof ServerFact.ServerVariableValueAdded it) {
            return Servers.valueAdded(it, sighting);
        } else if (fact instanceof ServerFact.ServerVariableValueRemoved it) {
            return Servers.valueRemoved(it, sighting);
        }
        throw unknown(fact);
    }

    private static List<Verdict> document(DocumentFact fact, Sighting sighting) {
        if (fact instanceof DocumentFact.InfoVersionChanged it) {
            return Parts.version(it, sighting);
        } else if (fact instanceof DocumentFact.ComponentSchemaRenamed it) {
            return Parts.schemaRenamed(it, sighting);
        } else if (fact instanceof DocumentFact.WebhookAdded it) {
            return Parts.webhookAdded(it, sighting);
        } else if (fact instanceof DocumentFact.WebhookRemoved it) {
            return Parts.webhookRemoved(it, sighting);
        } else if (fact instanceof DocumentFact.ComponentSchemaAdded it) {
            return Parts.schemaAdded(it, sighting);
        } else if (fact instanceof DocumentFact.ComponentSchemaRemoved it) {
            return Parts.schemaRemoved(it, sighting);
        }
        throw unknown(fact);
    }

    private static IllegalStateException unknown(Fact fact) {
        return new IllegalStateException("No concept judges " + fact.getClass().getName());
    }
}
