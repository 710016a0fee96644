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
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.compatibility.java.change.JavaChange;
import io.atlasclient.compatibility.java.change.MemberChange;
import io.atlasclient.compatibility.java.change.MethodChange;
import io.atlasclient.compatibility.java.change.TypeChange;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which findings are about the edit that changed some Java: those of fitting rules at the same place. */
final class Evidence {
    private static final Pattern PART_OF_SCHEMA = Pattern.compile("/(properties(/[^/]*)?|required(/\\d+)?)$");

    private Evidence() {}

    static boolean isOf(Finding finding, JavaChange change) {
        return FittingRules.of(change).matcher(finding.rule()).find() && isThere(finding, change);
    }

    private static boolean isThere(Finding finding, JavaChange change) {
        if (change instanceof TypeChange.RequirementAdded required) {
            return required.property().equals(finding.arguments().get("property"))
                    && schema(pointer(finding.revision()))
                            .equals(schema(change.place().revision()));
        } else if (change instanceof MemberChange.ConstantRemoved constant) {
            return isOf(finding, constant);
        } else if (change instanceof MemberChange.Reassigned reassigned
                && finding.rule().contains("-enum-value-")) {
            return reassigned.before().equals(finding.arguments().get("value"));
        } else if (change instanceof TypeChange.Renamed) {
            Place place = Components.renamedAround(change.place()).orElse(change.place());
            return pointer(finding.base()).equals(place.base())
                    && pointer(finding.revision()).equals(place.revision());
        } else if (change instanceof MethodChange) {
            return isAt(finding, change) || reaches(finding, change);
        }
        return isAt(finding, change);
    }

    /** An enum may be made of the values of several schemas, and of the keys that lead to variants. */
    private static boolean isOf(Finding finding, MemberChange.ConstantRemoved constant) {
        if (finding.rule().contains("-enum-value-")) {
            return constant.value().equals(finding.arguments().get("value"));
        } else if (finding.rule().contains("-discriminator-mapping-")) {
            return constant.value().equals(finding.arguments().get("key"));
        }
        return Components.around(pointer(finding.base()))
                .equals(Components.around(constant.place().base()));
    }

    private static boolean isAt(Finding finding, JavaChange change) {
        if (change instanceof TypeChange.Removed
                && change.place().base().equals(finding.arguments().get("member"))) {
            return true;
        }
        boolean isGone = change instanceof TypeChange.Removed || change instanceof MemberChange.Removed;
        return isAt(pointer(finding.base()), change.place().base())
                || (!isGone && isAt(pointer(finding.revision()), change.place().revision()));
    }

    private static boolean isAt(String pointer, String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }

    /** What a method takes and returns may stand in components that it refers to. */
    private static boolean reaches(Finding finding, JavaChange change) {
        return finding.operations().stream()
                .anyMatch(operation -> operation.propertyPath().isEmpty()
                        && OperationPlaces.pointer(operation)
                                .equals(change.place().revision()));
    }

    private static String schema(String pointer) {
        return PART_OF_SCHEMA.matcher(pointer).replaceFirst("");
    }

    private static String pointer(@Nullable Site site) {
        return site == null ? "" : site.pointer();
    }
}
