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
package io.atlasclient.compatibility.policy;

import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.finding.ReachedOperation;
import io.atlasclient.compatibility.finding.Victim;
import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.compatibility.rules.Dialect;
import io.atlasclient.compatibility.rules.Setting;
import io.atlasclient.compatibility.view.StabilityLevel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a team decided.
 *
 * @param preset the name of the preset that it starts from
 * @param dialect whose judgement is asked for
 * @param failOn the level from which a check fails; NONE if it never does
 * @param failVictims whose findings make a check fail; empty for all
 * @param layers levels, each layer winning over those before it
 * @param exemptions levels for parts of the API
 * @param stability operations that are less stable than this are left out
 * @param deprecationDays notice periods in days by stability level
 * @param openEnums schemas whose lists of values may grow
 * @param openUnions schemas whose alternatives may grow
 * @param mentions what the policy file names in the documents, which must be there
 * @param hidden rules whose findings MongoDB's format hides from the changelog
 */
public record Policy(
        String preset,
        Dialect dialect,
        Level failOn,
        SortedSet<Victim> failVictims,
        List<Levels> layers,
        List<Exemption> exemptions,
        StabilityLevel stability,
        SortedMap<String, Integer> deprecationDays,
        SortedSet<String> openEnums,
        SortedSet<String> openUnions,
        List<Mention> mentions,
        SortedSet<String> hidden) {
    /** Sorts and copies. */
    public Policy {
        failVictims = Collections.unmodifiableSortedSet(new TreeSet<>(failVictims));
        layers = List.copyOf(layers);
        exemptions = exemptions.stream().sorted(Exemption.ORDER).toList();
        deprecationDays = Collections.unmodifiableSortedMap(new TreeMap<>(deprecationDays));
        openEnums = Collections.unmodifiableSortedSet(new TreeSet<>(openEnums));
        openUnions = Collections.unmodifiableSortedSet(new TreeSet<>(openUnions));
        mentions = List.copyOf(mentions);
        hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
    }

    /**
     * Returns the level of a rule where no exemption counts.
     *
     * @param rule the id of the rule
     */
    public Level level(String rule) {
        Level level = Catalogue.rule(rule).level();
        for (Levels layer : layers) {
            level = layer.apply(rule, level);
        }
        return level;
    }

    /**
     * Returns the level of a rule for a place that no operation uses.
     *
     * @param rule the id of the rule
     * @param pointers the JSON pointers of the place
     */
    public Level level(String rule, List<String> pointers) {
        Level level = level(rule);
        for (Exemption exemption : exemptions) {
            level = exemption.coversSchema(pointers) ? exemption.levels().apply(rule, level) : level;
        }
        return level;
    }

    /**
     * Returns the level of a rule for an operation.
     *
     * @param rule the id of the rule
     * @param operation the operation
     * @param pointers the JSON pointers of the place
     */
    public Level level(String rule, ReachedOperation operation, List<String> pointers) {
        Level level = level(rule);
        for (Exemption exemption : exemptions) {
            level = exemption.covers(operation, pointers) ? exemption.levels().apply(rule, level) : level;
        }
        return level;
    }

    /**
     * Returns what rules are told on a day.
     *
     * @param today the day
     */
    public Setting setting(LocalDate today) {
        return new Setting(dialect, today, deprecationDays, openEnums, openUnions);
    }

    /** Returns the same with other layers of levels. */
    Policy withLayers(List<Levels> others) {
        return new Policy(
                preset,
                dialect,
                failOn,
                failVictims,
                others,
                exemptions,
                stability,
                deprecationDays,
                openEnums,
                openUnions,
                mentions,
                hidden);
    }
}
