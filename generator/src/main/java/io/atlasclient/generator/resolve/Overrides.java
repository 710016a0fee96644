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
package io.atlasclient.generator.resolve;

import io.atlasclient.generator.model.Dispatch;
import io.atlasclient.generator.model.Origin;
import io.atlasclient.specs.Problem;
import io.atlasclient.specs.ProblemsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What no document can say: how to tell variants apart that look alike, and which properties are secret. Each entry
 * has a reason, and an entry that does not apply any more is a problem.
 *
 * @param document the file, as problems name it
 * @param unions how to read unions that have no discriminator
 * @param secrets properties that {@code toString} hides though the documents do not mark them
 */
public record Overrides(String document, List<UnionOverride> unions, List<SecretOverride> secrets) {
    private static final String DEFAULT = "overrides.yaml";

    /** Keeps unmodifiable copies. */
    public Overrides {
        unions = List.copyOf(unions);
        secrets = List.copyOf(secrets);
    }

    /** Returns overrides that say nothing. */
    public static Overrides none() {
        return new Overrides(DEFAULT, List.of(), List.of());
    }

    /**
     * Returns the overrides for the Atlas Administration API.
     *
     * @throws ProblemsException if the file is not as it should be
     */
    public static Overrides load() {
        try (InputStream in = Objects.requireNonNull(
                Overrides.class.getResourceAsStream("/io/atlasclient/generator/" + DEFAULT), DEFAULT)) {
            return OverridesReader.read(DEFAULT, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads overrides from a file.
     *
     * @param file a YAML file in UTF-8
     * @return what the file says
     * @throws ProblemsException if the file is not there, is no UTF-8 text, or is not as it should be
     */
    public static Overrides read(Path file) {
        try {
            return OverridesReader.read(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw unreadable(file, "The file is not UTF-8 text.", "Save it in UTF-8.");
        } catch (NoSuchFileException e) {
            throw unreadable(file, "The file is not there.", "Check the path.");
        } catch (IOException e) {
            throw unreadable(file, "The file cannot be read.", "Check that it is a file and may be read.");
        }
    }

    private static ProblemsException unreadable(Path file, String message, String remedy) {
        return new ProblemsException(List.of(new Problem(file.toString(), "#", message, remedy)));
    }

    /**
     * How to read one union.
     *
     * @param origin the entry, for problems
     * @param schema the union's JSON pointer as a URI fragment
     * @param reason why the document does not suffice
     * @param optional true if some snapshots of the documents lack the union or can do without the entry
     * @param merge true if one class takes the properties of all variants
     * @param rules tried in order, first match wins
     * @param byValue what decides if no rule matches; null for {@code Unknown}
     */
    public record UnionOverride(
            Origin origin,
            String schema,
            String reason,
            boolean optional,
            boolean merge,
            List<NamedRule> rules,
            @Nullable ByValue byValue) {
        /** Keeps an unmodifiable copy. */
        public UnionOverride {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Conditions for a variant.
     *
     * @param variant the schema name of the variant
     * @param conditions all must hold
     */
    public record NamedRule(String variant, List<Dispatch.Condition> conditions) {
        /** Keeps an unmodifiable copy. */
        public NamedRule {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * The values that each variant lists for a property decide. Variants with a rule get what no other lists.
     *
     * @param property the JSON name
     * @param last variants that get only the values that no other variant lists, in order of precedence
     */
    public record ByValue(String property, List<String> last) {
        /** Keeps an unmodifiable copy. */
        public ByValue {
            last = List.copyOf(last);
        }
    }

    /**
     * A property that is secret wherever it stands.
     *
     * @param origin the entry, for problems
     * @param property the JSON name
     * @param reason why it is secret
     * @param optional true if some snapshots of the documents lack it
     */
    public record SecretOverride(Origin origin, String property, String reason, boolean optional) {}
}
