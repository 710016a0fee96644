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
package io.atlasclient.generator.naming;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Java identifiers for the names and values of a document, which may be any string.
 *
 * <p>Every result is a legal identifier of at most 120 ASCII letters, digits and underscores, and depends on nothing
 * but the argument. None is a keyword (JLS 17, section 3.9). Two names may end in one identifier, such as {@code a b}
 * and {@code a.b}: the caller, who knows the scope, reports that.
 *
 * <p>Symbols that separate words vanish; symbols that carry meaning are spelled by their Unicode names, as are all
 * symbols of a name that has no letter or digit. Characters beyond ASCII are spelled by code point, such as
 * {@code U00E9}.
 */
public final class JavaIdentifiers {
    private static final Pattern PLAIN_CLASS = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern PLAIN_MEMBER = Pattern.compile("_?[a-z][A-Za-z0-9]*");
    private static final Pattern PLAIN_CONSTANT = Pattern.compile("[A-Z_][A-Z0-9_]*");
    private static final Pattern SCREAMING = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)+");
    private static final Pattern ONLY_UNDERSCORES = Pattern.compile("_*");

    private JavaIdentifiers() {}

    /**
     * Returns the class of a schema: its name with the first letter upper-cased and nothing else changed if that is an
     * identifier without {@code $}, otherwise its words in Pascal case. Names that generated code needs for something
     * else get the suffix {@code _}.
     *
     * @param schemaName a key of {@code components/schemas} (OpenAPI 3.0.3, Components Object), or a name made of an
     *     owner and {@link #pascal(String)}
     */
    public static String className(String schemaName) {
        boolean plain = PLAIN_CLASS.matcher(schemaName).matches() && !isOnlyUnderscores(schemaName);
        String name = plain ? WordStyle.capitalized(schemaName) : pascal(schemaName);
        if (ReservedWords.DEVICE_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return name + "_";
        }
        return suffixed(
                name, ReservedWords.JAVA_LANG_TYPES, ReservedWords.LIBRARY_TYPES, ReservedWords.GENERATED_TYPES);
    }

    /**
     * Returns the field, accessor and builder method of a property in camel case. A leading underscore stays, because
     * {@code id} and {@code _id} are two properties. Keywords, methods of {@link Object} and members that every
     * generated class has get the suffix {@code _}.
     *
     * @param propertyName a key of {@code properties} (OpenAPI 3.0.3, Schema Object)
     */
    public static String memberName(String propertyName) {
        return suffixed(
                camel(propertyName),
                ReservedWords.JAVA_KEYWORDS,
                ReservedWords.OBJECT_METHODS,
                ReservedWords.GENERATED_MEMBERS);
    }

    /**
     * Returns the accessor and builder method of an optional parameter in a query class, which is a map: like
     * {@link #memberName(String)}, and the methods of {@link java.util.Map} get the suffix {@code _} too.
     *
     * @param parameterName the parameter's name (OpenAPI 3.0.3, Parameter Object)
     */
    public static String queryMemberName(String parameterName) {
        return suffixed(
                camel(parameterName),
                ReservedWords.JAVA_KEYWORDS,
                ReservedWords.OBJECT_METHODS,
                ReservedWords.GENERATED_MEMBERS,
                ReservedWords.QUERY_MEMBERS);
    }

    /**
     * Returns a member that is derived from a property, such as {@code hasTags} or {@code putConfig}.
     *
     * @param prefix a lower-case verb such as {@code has}
     * @param propertyName a key of {@code properties}
     */
    public static String prefixedName(String prefix, String propertyName) {
        return Shortening.shorten(prefix + WordStyle.pascal(words(propertyName)));
    }

    /**
     * Returns a method's argument in camel case. Keywords and the names that generated methods give to the body and the
     * query get the suffix {@code _}.
     *
     * @param parameterName the parameter's name (OpenAPI 3.0.3, Parameter Object)
     */
    public static String parameterName(String parameterName) {
        return suffixed(camel(parameterName), ReservedWords.JAVA_KEYWORDS, ReservedWords.GENERATED_PARAMETERS);
    }

    /**
     * Returns a method in camel case: of an operation, or the accessor of a tag's interface. Keywords and methods of
     * {@link Object} get the suffix {@code _}.
     *
     * @param operationId an operation's id (OpenAPI 3.0.3, Operation Object) or a tag
     */
    public static String methodName(String operationId) {
        return suffixed(camel(operationId), ReservedWords.JAVA_KEYWORDS, ReservedWords.OBJECT_METHODS);
    }

    /**
     * Returns words in Pascal case: symbols dropped, the first letter of each word upper-cased, the rest unchanged unless
     * all words are upper case and joined by underscores. Meant as a part of a name: nothing is reserved.
     *
     * @param name a tag such as {@code X.509 Authentication}, or the property whose inline schema needs a name
     */
    public static String pascal(String name) {
        return Shortening.shorten(legalStart(WordStyle.pascal(words(name))));
    }

    /**
     * Returns the constant of an enum value in upper snake case; a value that already is such a constant is unchanged.
     *
     * @param enumValue the value as it stands in JSON
     */
    public static String constantName(String enumValue) {
        boolean plain = PLAIN_CONSTANT.matcher(enumValue).matches() && !isOnlyUnderscores(enumValue);
        String name = plain
                ? enumValue
                : legalStart(leadingUnderscore(enumValue) + WordStyle.upperSnake(Words.of(enumValue)));
        return suffixed(name, ReservedWords.GENERATED_CONSTANTS);
    }

    /**
     * Returns the constant that holds the codec of a class, in upper snake case. Underscores of the class are doubled, so
     * that two classes that differ in more than case never share a constant.
     *
     * @param className a result of {@link #className(String)}
     */
    public static String codecConstant(String className) {
        return Shortening.shorten(legalStart(WordStyle.upperSnake(List.of(className.replace("_", "__")))));
    }

    private static String camel(String name) {
        return PLAIN_MEMBER.matcher(name).matches()
                ? name
                : legalStart(leadingUnderscore(name) + WordStyle.camel(words(name)));
    }

    private static List<String> words(String name) {
        List<String> words = Words.of(name);
        return SCREAMING.matcher(name).matches() ? WordStyle.lowerCased(words) : words;
    }

    private static String leadingUnderscore(String name) {
        return name.startsWith("_") && !isOnlyUnderscores(name) ? "_" : "";
    }

    private static boolean isOnlyUnderscores(String name) {
        return ONLY_UNDERSCORES.matcher(name).matches();
    }

    private static String legalStart(String name) {
        return Ascii.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    private static String suffixed(String name, ReservedWords... reserved) {
        for (ReservedWords words : reserved) {
            if (words.contains(name)) {
                return name + "_";
            }
        }
        return Shortening.shorten(name);
    }
}
