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

import io.atlasclient.compatibility.diff.ApiDiff;
import io.atlasclient.compatibility.fact.Place;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Site;
import io.atlasclient.compatibility.finding.Victim;
import io.atlasclient.compatibility.java.change.JavaChange;
import io.atlasclient.compatibility.judge.FileNames;
import io.atlasclient.compatibility.judge.Judge;
import io.atlasclient.compatibility.judge.Remark;
import io.atlasclient.compatibility.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells findings what they do to callers of generated Java: the classes and methods are the argument {@code java}, and
 * victims are those that the compiler and the virtual machine would name. An edit that has no finding gets one.
 */
public final class JavaFindings {
    private static final String ARGUMENT = "java";

    private JavaFindings() {}

    /**
     * Adds what happens to callers of generated Java.
     *
     * @param findings what is known of the wire
     * @param changes what became of the Java
     * @param diff what differs between the documents
     * @param files how findings name the documents' files
     * @param policy what counts
     * @return the findings with their victims, and more; sorted
     */
    public static List<Finding> add(
            List<Finding> findings, List<JavaChange> changes, ApiDiff diff, FileNames files, Policy policy) {
        Map<Finding, List<JavaChange>> known = new LinkedHashMap<>();
        findings.forEach(finding -> known.put(finding, new ArrayList<>()));
        List<JavaChange> alone = changes.stream()
                .filter(change -> !tell(known.entrySet(), change))
                .toList();
        Stream<Finding> told = known.entrySet().stream().map(entry -> told(entry.getKey(), entry.getValue()));
        return Stream.concat(told, own(alone, diff, files, policy)).sorted().toList();
    }

    private static boolean tell(Set<Map.Entry<Finding, List<JavaChange>>> findings, JavaChange change) {
        boolean told = false;
        for (Map.Entry<Finding, List<JavaChange>> finding : findings) {
            if (Evidence.isOf(finding.getKey(), change)) {
                finding.getValue().add(change);
                told = true;
            }
        }
        return told;
    }

    private static Stream<Finding> own(List<JavaChange> changes, ApiDiff diff, FileNames files, Policy policy) {
        if (changes.isEmpty()) {
            return Stream.empty();
        }
        OwnRules rules = new OwnRules(diff.base(), diff.revision());
        Map<RuleAndPlace, Remark> remarks = new LinkedHashMap<>();
        Map<RuleAndPlace, List<JavaChange>> reasons = new LinkedHashMap<>();
        for (JavaChange change : changes) {
            Remark remark = rules.remark(change);
            RuleAndPlace key = new RuleAndPlace(remark.rule(), remark.place());
            remarks.putIfAbsent(key, remark);
            reasons.computeIfAbsent(key, first -> new ArrayList<>()).add(change);
        }
        return Judge.findings(diff, files, policy, remarks.values()).stream()
                .map(finding -> own(finding, reasons.getOrDefault(RuleAndPlace.of(finding), List.of())));
    }

    /** One edit of one schema may change several members, which are one finding. */
    private record RuleAndPlace(String rule, Place place) {
        static RuleAndPlace of(Finding finding) {
            return new RuleAndPlace(finding.rule(), new Place(pointer(finding.base()), pointer(finding.revision())));
        }

        private static String pointer(@Nullable Site site) {
            return site == null ? "" : site.pointer();
        }
    }

    private static Finding own(Finding finding, List<JavaChange> changes) {
        return finding.withImpact(victims(Set.of(), changes), arguments(finding, changes), JavaSentence.of(changes));
    }

    private static Finding told(Finding finding, List<JavaChange> changes) {
        return finding.withImpact(
                victims(finding.victims(), changes),
                arguments(finding, changes),
                JavaSentence.of(finding.message(), changes));
    }

    private static SortedSet<Victim> victims(Set<Victim> others, List<JavaChange> changes) {
        SortedSet<Victim> victims = new TreeSet<>(others);
        changes.forEach(change -> victims.addAll(change.victims()));
        return victims;
    }

    private static SortedMap<String, String> arguments(Finding finding, List<JavaChange> changes) {
        SortedMap<String, String> arguments = new TreeMap<>(finding.arguments());
        if (!changes.isEmpty()) {
            arguments.put(ARGUMENT, String.join("; ", JavaSentence.parts(changes)));
        }
        return arguments;
    }
}
