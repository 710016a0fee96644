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
package io.atlasclient.compatibility.java;

import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.finding.Direction;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.java.change.JavaChange;
import io.atlasclient.compatibility.java.change.MemberChange;
import io.atlasclient.compatibility.java.change.MethodChange;
import io.atlasclient.compatibility.java.change.TypeChange;
import io.atlasclient.compatibility.judge.Remark;
import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.specs.SpecDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which rule tells of a change of the Java that no other finding tells of (design of outputs, section 8). */
final class OwnRules {
    private final SpecDocument base;
    private final SpecDocument revision;
    private final SchemaUses usesInBase;
    private final SchemaUses usesInRevision;

    OwnRules(SpecDocument base, SpecDocument revision) {
        this.base = base;
        this.revision = revision;
        this.usesInBase = new SchemaUses(base);
        this.usesInRevision = new SchemaUses(revision);
    }

    Remark remark(JavaChange change) {
        if (change instanceof MethodChange method) {
            return of(method);
        } else if (change instanceof TypeChange type) {
            return of(type);
        }
        return of((MemberChange) change);
    }

    private Remark of(MethodChange change) {
        if (change instanceof MethodChange.Renamed renamed) {
            return remark("api-operation-id-removed", change, names(renamed.element(), renamed.after()));
        } else if (change instanceof MethodChange.Moved moved) {
            return remark("api-tag-removed", change, Map.of("tag", owner(moved.element())));
        } else if (change instanceof MethodChange.ResultChanged result) {
            return remark("api-return-type-changed", change, names(result.before(), result.after()));
        } else if (change instanceof MethodChange.Removed) {
            return remark("api-operation-id-removed", change, Map.of("before", change.element()));
        }
        return remark("request-parameter-order-changed", change, Map.of());
    }

    private static String owner(String method) {
        return method.substring(0, method.indexOf('.'));
    }

    private Remark of(TypeChange change) {
        if (change instanceof TypeChange.Removed) {
            return remark("api-schema-removed", change, Map.of("schema", change.element()));
        } else if (change instanceof TypeChange.Renamed renamed) {
            return renamed(renamed);
        } else if (change instanceof TypeChange.VariantAdded added) {
            return remark("response-body-one-of-added", change, Map.of("member", added.variant()));
        } else if (change instanceof TypeChange.SupertypeRemoved removed && removed.isOfRuntime()) {
            return remark("api-schema-kind-changed", change, Map.of("schema", change.element()));
        } else if (change instanceof TypeChange.SupertypeRemoved) {
            return remark("response-body-one-of-removed", change, Map.of("member", change.element()));
        } else if (change instanceof TypeChange.KindChanged kind) {
            Map<String, String> arguments =
                    names(kind.before().words(), kind.after().words());
            arguments.put("schema", change.element());
            return remark("api-schema-kind-changed", change, arguments);
        }
        TypeChange.RequirementAdded required = (TypeChange.RequirementAdded) change;
        return remark("request-property-became-required", change, Map.of("property", required.property()));
    }

    /** Inline schemas take their names from the schema around them. */
    private Remark renamed(TypeChange.Renamed change) {
        Optional<Place> around = Components.renamedAround(change.place());
        return around.map(place -> remark(
                        "api-schema-renamed",
                        place,
                        names(Components.name(place.base()), Components.name(place.revision()))))
                .orElseGet(() -> remark("api-schema-renamed", change, names(change.element(), change.after())));
    }

    private Remark of(MemberChange change) {
        if (change instanceof MemberChange.UnionAccessorRemoved removed) {
            return remark(
                    "api-union-property-removed",
                    change,
                    Map.of("schema", removed.union(), "property", removed.property()));
        } else if (change instanceof MemberChange.ConstantRemoved constant) {
            return remark("response-property-enum-value-removed", change, Map.of("value", constant.value()));
        }
        Map<String, String> arguments = new TreeMap<>();
        if (change instanceof MemberChange.Retyped retyped) {
            arguments.putAll(names(retyped.before(), retyped.after()));
        } else if (change instanceof MemberChange.Reassigned reassigned) {
            arguments.putAll(names(reassigned.before(), reassigned.after()));
        }
        arguments.put("schema", owner(change.element()));
        return remark("api-schema-kind-changed", change, arguments);
    }

    private static Map<String, String> names(String before, String after) {
        return new TreeMap<>(Map.of("before", before, "after", after));
    }

    private Remark remark(String rule, JavaChange change, Map<String, String> arguments) {
        return remark(rule, change.place(), arguments);
    }

    private Remark remark(String rule, Place place, Map<String, String> arguments) {
        Direction direction = Catalogue.rule(rule).direction();
        return new Remark(rule, direction, place, new TreeMap<>(arguments), operations(place));
    }

    private List<ReachedOperation> operations(Place place) {
        return Stream.<Supplier<List<ReachedOperation>>>of(
                        () -> OperationPlaces.at(revision, place.revision()),
                        () -> OperationPlaces.at(base, place.base()),
                        () -> usesInRevision.of(place.revision()),
                        () -> usesInBase.of(place.base()))
                .map(Supplier::get)
                .filter(operations -> !operations.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
