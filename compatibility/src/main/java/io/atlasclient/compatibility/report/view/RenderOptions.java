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
package io.atlasclient.compatibility.report.view;

import io.atlasclient.compatibility.finding.Level;

/**
 * What outputs need beside the report.
 *
 * @param toolVersion the version of this program
 * @param threshold from where on findings fail a run
 * @param terminal what the terminal can show
 * @param links where links lead to
 * @param commentKey tells the comments of several comparisons in one pull request apart: letters, digits, {@code -},
 *     {@code _} and {@code .}
 * @param rules what to tell about rules
 * @param texts the texts to quote from
 */
public record RenderOptions(
        String toolVersion,
        Threshold threshold,
        Terminal terminal,
        Links links,
        String commentKey,
        RuleDescriptions rules,
        SourceTexts texts) {

    /**
     * Returns options for outputs without colour, links and quotes, failing on ERR.
     *
     * @param toolVersion the version of this program
     */
    public static RenderOptions of(String toolVersion) {
        return new RenderOptions(
                toolVersion,
                Threshold.at(Level.ERR),
                Terminal.none(),
                Links.none(),
                "default",
                RuleDescriptions.none(),
                SourceTexts.none());
    }

    /** Checks the comment key, which must not be able to end the comment that it stands in. */
    public RenderOptions {
        if (!commentKey.matches("[A-Za-z0-9_.]+(-[A-Za-z0-9_.]+)*")) {
            throw new IllegalArgumentException("'" + PlainText.oneLine(commentKey)
                    + "' cannot tell comments apart; use letters, digits, '_', '.' and single '-' between them.");
        }
    }

    /**
     * Returns the same options with another threshold.
     *
     * @param other from where on findings fail a run
     */
    public RenderOptions withThreshold(Threshold other) {
        return new RenderOptions(toolVersion, other, terminal, links, commentKey, rules, texts);
    }

    /**
     * Returns the same options for another terminal.
     *
     * @param other what it can show
     */
    public RenderOptions withTerminal(Terminal other) {
        return new RenderOptions(toolVersion, threshold, other, links, commentKey, rules, texts);
    }

    /**
     * Returns the same options with other links.
     *
     * @param other where links lead to
     */
    public RenderOptions withLinks(Links other) {
        return new RenderOptions(toolVersion, threshold, terminal, other, commentKey, rules, texts);
    }

    /**
     * Returns the same options with another comment key.
     *
     * @param key the key
     * @throws IllegalArgumentException if the key has other characters than it may
     */
    public RenderOptions withCommentKey(String key) {
        return new RenderOptions(toolVersion, threshold, terminal, links, key, rules, texts);
    }

    /**
     * Returns the same options with other descriptions of rules.
     *
     * @param other what to tell about rules
     */
    public RenderOptions withRules(RuleDescriptions other) {
        return new RenderOptions(toolVersion, threshold, terminal, links, commentKey, other, texts);
    }

    /**
     * Returns the same options with other texts to quote from.
     *
     * @param other the texts
     */
    public RenderOptions withTexts(SourceTexts other) {
        return new RenderOptions(toolVersion, threshold, terminal, links, commentKey, rules, other);
    }
}
