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
package io.atlasclient.compatibility.java.surface;

import java.util.List;

/**
 * A method or constant that callers can name.
 *
 * @param role what it is for
 * @param name its name
 * @param parameters the types of its parameters, such as {@code java.util.List<java.lang.String>}
 * @param type the type of its result or of the constant; empty for methods of builders, which return their builder
 * @param element the property, parameter or value of the document that it is for
 * @param pointer the JSON pointer of that element
 */
public record Member(Role role, String name, List<String> parameters, String type, String element, String pointer) {
    /** What a member is for. */
    public enum Role {
        /** Returns a property or parameter. */
        ACCESSOR,
        /** Tells whether a property is there. */
        PRESENCE,
        /** Sets a property or parameter of a builder. */
        SETTER,
        /** Adds to a property or parameter of a builder. */
        ADDER,
        /** A known value of an enum. */
        CONSTANT
    }

    /** Keeps an unmodifiable copy. */
    public Member {
        parameters = List.copyOf(parameters);
    }

    /** Returns whether the nested builder has it, not the class itself. */
    public boolean isOfBuilder() {
        return role == Role.SETTER || role == Role.ADDER;
    }
}
