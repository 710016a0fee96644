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
package io.atlasclient.compatibility.java.change;

import io.atlasclient.compatibility.java.surface.Member;
import io.atlasclient.compatibility.java.surface.SurfaceMethod;
import java.util.List;
import java.util.regex.Pattern;

/** Writes elements the way people do: without packages. */
final class Names {
    private static final Pattern PACKAGE = Pattern.compile("(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private Names() {}

    static String simple(String type) {
        return PACKAGE.matcher(type).replaceAll("");
    }

    static String member(String owner, Member member) {
        String name = simple(owner) + (member.isOfBuilder() ? ".Builder." : ".") + member.name();
        return member.role() == Member.Role.CONSTANT ? name : name + list(member.parameters());
    }

    static String method(SurfaceMethod method) {
        return method.owner() + "." + method.name();
    }

    static String method(SurfaceMethod method, List<String> parameters) {
        return method(method) + list(parameters);
    }

    private static String list(List<String> parameters) {
        return "(" + simple(String.join(", ", parameters)) + ")";
    }
}
