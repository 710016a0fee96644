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
package io.atlasclient.compatibility.baseline;

import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.compatibility.report.view.Places;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON pointers as baselines write them: without {@code #}, and without positions in lists that may be reordered. */
final class Pointers {
    /** The order of these lists means nothing, so that an entry names the list's schema and tells the item by an argument. */
    private static final Pattern ITEM =
            Pattern.compile("/(enum|required|tags|type|security|oneOf|anyOf|allOf)(/\\d+)?$");

    private Pointers() {}

    /** Returns a pointer without {@code #} and without its last position in a list. */
    static String stable(String pointer) {
        String plain = pointer.startsWith("#") ? pointer.substring(1) : pointer;
        return ITEM.matcher(plain).replaceFirst("");
    }

    /** Returns the pointer that names a finding. */
    static String of(Finding finding) {
        return stable(Places.pointer(finding));
    }

    /** Returns whether a pointer names the place of a finding in either document. */
    static boolean names(String pointer, Finding finding) {
        String plain = stable(pointer);
        return Stream.of(site(finding.base()), site(finding.revision())).anyMatch(plain::equals);
    }

    private static String site(@Nullable Site site) {
        return site == null ? "#" : stable(site.pointer());
    }
}
