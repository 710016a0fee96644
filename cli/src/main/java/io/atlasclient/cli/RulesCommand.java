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
package io.atlasclient.cli;

import io.atlasclient.compatibility.policy.Policy;
import io.atlasclient.compatibility.rules.Catalogue;
import io.atlasclient.compatibility.rules.Rule;
import io.atlasclient.compatibility.rules.RulePages;
import io.atlasclient.compatibility.run.ExitCode;
import io.atlasclient.compatibility.run.PolicyChoice;
import io.atlasclient.specs.ProblemsException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rules and their levels. */
@Command(
        name = "rules",
        description = "Lists the rules, the level that each has, and what it finds.",
        mixinStandardHelpOptions = true,
        versionProvider = AtlasCommand.Version.class)
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "TEXT",
            description = "Only rules whose ids contain this; a whole id explains the rule.",
            defaultValue = "")
    private String text;

    @Option(names = "--preset", paramLabel = "NAME", description = "Whose levels are shown; those of wire if left out.")
    private @Nullable String preset;

    @Option(names = "--policy", paramLabel = "FILE", description = "The policy (YAML) whose levels are shown.")
    private @Nullable String policy;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Policy levels;
        try {
            levels = new PolicyChoice(console.folder(), preset, policy, null, null).read();
        } catch (ProblemsException e) {
            return Problems.tell(console, e, ExitCode.USAGE);
        }
        if (Catalogue.rules().containsKey(text)) {
            console.out().print(RulePages.section(Catalogue.rule(text)));
            return ExitCode.CLEAN.code();
        }
        List<Rule> rules = Catalogue.rules().values().stream()
                .filter(rule -> rule.id().contains(text))
                .toList();
        if (rules.isEmpty()) {
            console.err().println("No rule's id contains '" + text + "'. Without an argument, all rules are listed.");
            return ExitCode.USAGE.code();
        }
        rules.forEach(rule -> console.out().print(line(rule, levels)));
        return ExitCode.CLEAN.code();
    }

    private static String line(Rule rule, Policy levels) {
        return String.format(Locale.ROOT, "%-4s  %s%n      %s%n", levels.level(rule.id()), rule.id(), rule.summary());
    }
}
