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
package io.atlasclient.compatibility.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs about who may call.
 */
public sealed interface SecurityFact extends Fact {

    /**
     * A list of security requirements has one alternative more, whose schemes no old alternative named.
     *
     * @param place where
     * @param alternative the alternative
     * @param global whether the list is that of the document
     */
    record AlternativeAdded(Place place, SecurityAlternative alternative, boolean global) implements SecurityFact {}

    /**
     * A list of security requirements has one alternative less, whose schemes no new alternative names.
     *
     * @param place where
     * @param alternative the alternative
     * @param global whether the list is that of the document
     */
    record AlternativeRemoved(Place place, SecurityAlternative alternative, boolean global) implements SecurityFact {}

    /**
     * An alternative asks for one scope more.
     *
     * @param place where
     * @param scheme the scheme
     * @param scope the scope
     * @param global whether the list is that of the document
     */
    record ScopeAdded(Place place, String scheme, String scope, boolean global) implements SecurityFact {}

    /**
     * An alternative asks for one scope less.
     *
     * @param place where
     * @param scheme the scheme
     * @param scope the scope
     * @param global whether the list is that of the document
     */
    record ScopeRemoved(Place place, String scheme, String scope, boolean global) implements SecurityFact {}

    /**
     * What counts for an operation, its own list or that of the document, changed.
     *
     * @param place where
     * @param before the old alternatives; one without schemes if anybody could call
     * @param after the new alternatives; one without schemes if anybody may call
     * @param shift who is shut out or let in
     */
    record EffectiveSecurityChanged(
            Place place, List<SecurityAlternative> before, List<SecurityAlternative> after, SecurityShift shift)
            implements SecurityFact {}

    /**
     * A security scheme is defined.
     *
     * @param place where
     * @param name its name among the components
     * @param type its type, such as {@code oauth2}
     */
    record SchemeAdded(Place place, String name, String type) implements SecurityFact {}

    /**
     * A security scheme is no longer defined.
     *
     * @param place where
     * @param name its name among the components
     * @param type its type, such as {@code oauth2}
     */
    record SchemeRemoved(Place place, String name, String type) implements SecurityFact {}

    /**
     * A security scheme is of another type. What else changed about it is not told.
     *
     * @param place where
     * @param name its name among the components
     * @param before the old type
     * @param after the new type
     */
    record SchemeTypeChanged(Place place, String name, String before, String after) implements SecurityFact {}

    /**
     * An attribute of a security scheme changed.
     *
     * @param place where
     * @param name its name among the components
     * @param attribute which one
     * @param flow the OAuth flow that holds the attribute, empty if none does
     * @param before the old value, null if there was none
     * @param after the new value, null if there is none
     */
    record SchemeAttributeChanged(
            Place place,
            String name,
            SchemeAttribute attribute,
            String flow,
            @Nullable String before,
            @Nullable String after)
            implements SecurityFact {}

    /**
     * An OAuth scheme offers a further flow.
     *
     * @param place where
     * @param name its name among the components
     * @param flow the flow
     */
    record SchemeFlowAdded(Place place, String name, String flow) implements SecurityFact {}

    /**
     * An OAuth scheme no longer offers a flow.
     *
     * @param place where
     * @param name its name among the components
     * @param flow the flow
     */
    record SchemeFlowRemoved(Place place, String name, String flow) implements SecurityFact {}

    /**
     * A flow offers a further scope.
     *
     * @param place where
     * @param name its name among the components
     * @param flow the flow
     * @param scope the scope
     */
    record SchemeScopeAdded(Place place, String name, String flow, String scope) implements SecurityFact {}

    /**
     * A flow no longer offers a scope.
     *
     * @param place where
     * @param name its name among the components
     * @param flow the flow
     * @param scope the scope
     */
    record SchemeScopeRemoved(Place place, String name, String flow, String scope) implements SecurityFact {}

    /**
     * A scope is described otherwise.
     *
     * @param place where
     * @param name its name among the components
     * @param flow the flow
     * @param scope the scope
     * @param before the old description
     * @param after the new description
     */
    record SchemeScopeChanged(Place place, String name, String flow, String scope, String before, String after)
            implements SecurityFact {}
}
