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

import io.atlasclient.compatibility.java.change.JavaChange;
import io.atlasclient.compatibility.java.change.MemberChange;
import io.atlasclient.compatibility.java.change.MethodChange;
import io.atlasclient.compatibility.java.change.TypeChange;
import java.util.regex.Pattern;

/**
 * Which rules tell of an edit that changes some Java. Rules that tell of additions to which callers are indifferent are not
 * among them: their level would hide what the addition does to the Java.
 */
final class FittingRules {
    private static final Pattern VARIANT_ADDED =
            Pattern.compile("-(one|any)-of-added|-union-member-added|-discriminator-variant-added|-wrapped-in-one-of");
    private static final Pattern VARIANT_REMOVED =
            Pattern.compile("-(one|any)-of-removed|-discriminator-variant-removed|-body-type-|-property-type-");
    private static final Pattern TYPE_REMOVED = Pattern.compile(
            "^api-(schema|operation-id|removed|path-removed)|-(property|parameter|one-of)-removed|-property-renamed|-enum-dropped");
    private static final Pattern TYPE_RENAMED = Pattern.compile("^api-schema-renamed$");
    private static final Pattern TYPE_CHANGED = Pattern.compile("-type-(changed|generalized|specialized)|-enum-dropped"
            + "|-became-enum|-(one|any)-of-(added|removed)|-wrapped-in-one-of|-list-of-types-");
    private static final Pattern REQUIREMENT_ADDED =
            Pattern.compile("^new-required-request-property|^request-property-became-required");
    private static final Pattern MEMBER_REMOVED = Pattern.compile(
            "-property-(removed|renamed)|-parameter-(removed|moved|became-required)|-(one|any)-of-removed|-body-type-");
    private static final Pattern NAME_REASSIGNED =
            Pattern.compile("-property-(removed|renamed)|-parameter-removed|-enum-value-removed");
    private static final Pattern CONSTANT_REMOVED =
            Pattern.compile("-enum-value-removed|-enum-dropped|-discriminator-mapping-deleted|-one-of-removed");
    private static final Pattern METHOD_REMOVED = Pattern.compile(
            "^api-(removed|path-removed)-|^api-operation-moved|-media-type-removed|-media-type-version-withdrawn");
    private static final Pattern METHOD_RENAMED = Pattern.compile("^api-operation-id-removed$");
    private static final Pattern METHOD_MOVED = Pattern.compile("^api-tag-removed$");
    private static final Pattern PARAMETERS_CHANGED = Pattern.compile(
            "^new-required-request-(parameter|body)|^new-request-path"
                    + "|^request-parameter-(removed|moved|became-required|type-|list-of-types-)|^request-body-(removed|added-required|type-|became-required)");
    private static final Pattern RESULT_CHANGED = Pattern.compile(
            "^response-(success-status|media-type)-removed|^response-body-(type-|one-of-|any-of-|wrapped-|list-of-types-)");

    private FittingRules() {}

    static Pattern of(JavaChange change) {
        if (change instanceof TypeChange type) {
            return of(type);
        } else if (change instanceof MemberChange member) {
            return of(member);
        }
        return of((MethodChange) change);
    }

    private static Pattern of(TypeChange change) {
        if (change instanceof TypeChange.Removed) {
            return TYPE_REMOVED;
        } else if (change instanceof TypeChange.Renamed) {
            return TYPE_RENAMED;
        } else if (change instanceof TypeChange.VariantAdded) {
            return VARIANT_ADDED;
        } else if (change instanceof TypeChange.SupertypeRemoved) {
            return VARIANT_REMOVED;
        }
        return change instanceof TypeChange.KindChanged ? TYPE_CHANGED : REQUIREMENT_ADDED;
    }

    private static Pattern of(MemberChange change) {
        if (change instanceof MemberChange.Retyped) {
            return TYPE_CHANGED;
        }
        if (change instanceof MemberChange.Reassigned) {
            return NAME_REASSIGNED;
        }
        return change instanceof MemberChange.ConstantRemoved ? CONSTANT_REMOVED : MEMBER_REMOVED;
    }

    private static Pattern of(MethodChange change) {
        if (change instanceof MethodChange.Removed) {
            return METHOD_REMOVED;
        } else if (change instanceof MethodChange.Renamed) {
            return METHOD_RENAMED;
        } else if (change instanceof MethodChange.Moved) {
            return METHOD_MOVED;
        }
        return change instanceof MethodChange.ResultChanged ? RESULT_CHANGED : PARAMETERS_CHANGED;
    }
}
