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

import io.atlasclient.compatibility.fact.Direction;
import io.atlasclient.compatibility.fact.Part;
import io.atlasclient.compatibility.fact.Reach;
import io.atlasclient.compatibility.fact.Step;
import io.atlasclient.compatibility.fact.Traits;
import java.util.List;
import java.util.Optional;

/**
 * A place in an operation that a fact is seen at.
 *
 * @param reach the way to it
 * @param spot what kind of place it is
 * @param hidden whether what is there is no part of what is sent
 * @param setting by what it is judged
 */
record Sighting(Reach reach, Spot spot, boolean hidden, Setting setting) {
    static Sighting of(Reach reach, Setting setting) {
        boolean isExact = setting.dialect() == Dialect.OASDIFF;
        boolean isInside = isExact ? !reach.steps().isEmpty() : reach.isInside();
        return new Sighting(reach, spot(reach, isInside), isExact ? isHiddenItself(reach) : reach.hidden(), setting);
    }

    /** Returns whether rules of other spots must not stand in. */
    boolean isExact() {
        return setting.dialect() == Dialect.OASDIFF;
    }

    /** Returns whether the data flows to the API. */
    boolean isRequest() {
        return reach.direction() == Direction.REQUEST;
    }

    /**
     * Returns whether the API itself sends the request, so that parameters are what callers get and headers of responses what
     * they send: both are judged as properties of the other direction are.
     */
    boolean isMirrored() {
        return !isExact() && reach.endpoint().entry().isSentByApi();
    }

    /** Returns the property that is seen, if it is one. */
    Optional<Step.Property> property() {
        List<Step> steps = reach.steps();
        return !steps.isEmpty() && steps.get(steps.size() - 1) instanceof Step.Property property
                ? Optional.of(property)
                : Optional.empty();
    }

    /** Returns whether the way goes through undeclared properties. */
    boolean isAmongUndeclared() {
        return reach.steps().stream().anyMatch(Step.Additional.class::isInstance);
    }

    /**
     * Returns where a property of what is seen here is seen.
     *
     * @param traits what matters about the property
     */
    Sighting inside(Traits traits) {
        boolean isNoPart = isRequest() ? traits.readOnly() : traits.writeOnly();
        return new Sighting(reach, spot(reach, true), isNoPart || (hidden && !isExact()), setting);
    }

    /** What the API sends in a callback is seen as a response is, whatever part of the operation it stands in. */
    private static Spot spot(Reach reach, boolean isInside) {
        Part part = reach.part();
        boolean isBody = part instanceof Part.RequestBody || part instanceof Part.ResponseBody;
        if (part instanceof Part.Whole) {
            return Spot.OPERATION;
        }
        if (reach.direction() == Direction.REQUEST) {
            return part instanceof Part.Parameter parameter
                    ? parameter(parameter, isInside)
                    : isBody && !isInside ? Spot.REQUEST_BODY : Spot.REQUEST_PROPERTY;
        }
        if (part instanceof Part.ResponseHeader) {
            return Spot.RESPONSE_HEADER;
        }
        return isBody && !isInside ? Spot.RESPONSE_BODY : Spot.RESPONSE_PROPERTY;
    }

    private static Spot parameter(Part.Parameter parameter, boolean isInside) {
        if (!isInside) {
            return Spot.PARAMETER;
        }
        return parameter.in().equals("header") ? Spot.HEADER_PARAMETER_PROPERTY : Spot.PARAMETER_PROPERTY;
    }

    /** oasdiff looks at the property itself, not at what holds it. */
    private static boolean isHiddenItself(Reach reach) {
        List<Step> steps = reach.steps();
        if (steps.isEmpty() || !(steps.get(steps.size() - 1) instanceof Step.Property property)) {
            return false;
        }
        return reach.direction() == Direction.REQUEST
                ? property.after().readOnly()
                : property.after().writeOnly();
    }
}
