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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The documentation of the rules, which this program carries with it: a page for each place of a document that rules are about. */
public final class RulePages {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private RulePages() {}

    /**
     * Returns the name of the page that explains a rule, without its ending.
     *
     * @param rule the rule
     */
    public static String page(Rule rule) {
        return rule.location().replace('.', '-');
    }

    /**
     * Returns what the documentation says about a rule.
     *
     * @param rule the rule
     * @return Markdown (CommonMark with tables), from the rule's heading to the next one
     */
    public static String section(Rule rule) {
        String text = READ.computeIfAbsent(page(rule) + ".md", RulePages::read);
        int start = text.indexOf("## " + rule.id() + "\n");
        int next = text.indexOf("\n<a id=", start);
        return text.substring(start, next < 0 ? text.length() : next).strip() + "\n";
    }

    private static String read(String name) {
        try (InputStream page = Objects.requireNonNull(RulePages.class.getResourceAsStream("pages/" + name), name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
