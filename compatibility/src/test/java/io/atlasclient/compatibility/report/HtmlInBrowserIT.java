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
package io.atlasclient.compatibility.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.compatibility.CompatibilityCheck;
import io.atlasclient.compatibility.baseline.Baseline;
import io.atlasclient.compatibility.finding.Finding;
import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.input.Access;
import io.atlasclient.compatibility.input.Selection;
import io.atlasclient.compatibility.policy.Presets;
import io.atlasclient.compatibility.report.view.Operations;
import io.atlasclient.compatibility.report.view.RenderOptions;
import io.atlasclient.compatibility.report.view.Threshold;
import io.atlasclient.compatibility.run.ComparisonRequest;
import io.atlasclient.compatibility.run.ComparisonRun;
import io.atlasclient.compatibility.run.OutputTarget;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in Chromium: what its script, its style and its policy come to. */
class HtmlInBrowserIT {
    private static final Path BUNDLED = Path.of("..", "specs", "bundled");

    private static final String FOUND_NOWHERE = "no-finding-says-this";

    /** The id of what the address leads to, and where it is if a reader does not see its beginning; places scrolled to are rounded. */
    private static final String TARGET_IN_SIGHT = """
            const target = document.querySelector(":target");
            const top = target.getBoundingClientRect().top;
            return top > -1 && top < innerHeight ? target.id : target.id + " at " + top + " of " + innerHeight;
            """;

    @TempDir
    private static Path folder;

    private static List<Finding> findings;
    private static URI page;
    private static Browser browser;

    @BeforeAll
    static void writePage() {
        ComparisonRun run = ComparisonRun.of(new ComparisonRequest(
                Selection.parse(List.of("openapi-2023-02-01.json", "openapi-2025-03-12.yaml")),
                Access.local(BUNDLED),
                null,
                new CompatibilityCheck(Presets.preset("wire"), Baseline.none(), LocalDate.of(2025, 3, 12)),
                Threshold.at(Level.ERR)));
        findings = run.comparisons().get(0).report().findings();
        run.write(List.of(OutputTarget.parse("html=report.html")), folder, RenderOptions.of("1.2.3"));
        page = folder.resolve("report.html").toUri();
        browser = Browser.start();
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
    }

    @BeforeEach
    void openPage() {
        browser.resize(1280);
        browser.open(page);
    }

    @AfterEach
    void console_stays_empty() {
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void all_findings_are_shown_at_first() {
        assertShown(everything -> true);
    }

    @ParameterizedTest
    @EnumSource(names = {"ERR", "WARN", "INFO"})
    void findings_of_an_unticked_level_are_hidden(Level level) {
        WebElement box = browser.element("#filters [name=level][value=" + level + "]");
        box.click();
        assertNarrowedTo(finding -> finding.level() != level);
        box.click();
        assertShown(everything -> true);
    }

    @Test
    void a_tag_leaves_the_findings_that_reach_its_operations() {
        String tag = findings.get(0).operations().get(0).tags().get(0);
        browser.choose("tag", tag);
        assertNarrowedTo(finding -> finding.operations().stream()
                .anyMatch(operation -> operation.tags().contains(tag)));
    }

    @Test
    void an_operation_leaves_the_findings_that_reach_it() {
        String operation = Operations.names(findings.get(0)).get(0);
        browser.choose("operation", operation);
        assertNarrowedTo(finding -> Operations.names(finding).contains(operation));
    }

    @Test
    void a_search_for_a_rule_leaves_its_findings() {
        String rule = findings.get(0).rule();
        browser.element("#filters [name=text]").sendKeys(rule.toUpperCase(Locale.ROOT));
        assertNarrowedTo(finding -> finding.rule().equals(rule));
    }

    @Test
    void show_all_takes_every_choice_back() {
        browser.element("#filters [name=level][value=ERR]").click();
        browser.choose("tag", findings.get(0).operations().get(0).tags().get(0));
        browser.choose("operation", Operations.names(findings.get(0)).get(0));
        browser.element("#filters [name=text]").sendKeys(FOUND_NOWHERE);
        assertShown(nothing -> false);
        browser.element("#filters [type=reset]").click();
        // The page counts again in a timer, which was set before this one.
        browser.runUntilDone("setTimeout(done)");
        assertShown(everything -> true);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void the_page_fits_into_a_window(int width) {
        browser.resize(width);
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(browser.run("return innerWidth")).isEqualTo((long) width);
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo((Long) browser.run("return document.documentElement.clientWidth"));
    }

    @Test
    void an_anchor_leads_to_its_finding() {
        String last = findings.get(findings.size() - 1).fingerprint();
        browser.open(URI.create("about:blank"));
        browser.open(page.resolve("#" + last));
        assertThat(browser.run(TARGET_IN_SIGHT)).isEqualTo(last);
    }

    @Test
    void an_anchor_leads_to_a_finding_that_was_hidden() {
        String last = findings.get(findings.size() - 1).fingerprint();
        browser.element("#filters [name=text]").sendKeys(FOUND_NOWHERE);
        assertShown(nothing -> false);
        browser.runUntilDone("addEventListener('hashchange', () => done()); location.hash = arguments[0]", last);
        assertThat(browser.run(TARGET_IN_SIGHT)).isEqualTo(last);
        browser.runUntilDone("setTimeout(done)");
        assertShown(everything -> true);
    }

    @Test
    void the_tab_key_reaches_every_control_and_then_the_findings() {
        List<WebElement> expected = new ArrayList<>(browser.elements("#filters :is(input, select, button)"));
        expected.add(browser.element("main .anchor"));
        List<WebElement> reached = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            browser.press(Keys.TAB);
            reached.add(browser.focused());
        }
        assertThat(reached).isEqualTo(expected);
    }

    @Test
    void without_scripts_everything_can_be_read_and_nothing_be_filtered() {
        try (Browser scriptless = Browser.startWithoutScripts()) {
            scriptless.open(page);
            assertThat(scriptless.element("#filters").isDisplayed()).isFalse();
            assertThat(shownBy(scriptless)).isEqualTo(fingerprints(everything -> true));
        }
    }

    private static void assertNarrowedTo(Predicate<Finding> choice) {
        assertThat(fingerprints(choice)).as("what is to be left").hasSizeBetween(1, findings.size() - 1);
        assertShown(choice);
    }

    private static void assertShown(Predicate<Finding> choice) {
        List<String> expected = fingerprints(choice);
        assertThat(shownBy(browser)).isEqualTo(expected);
        assertThat(browser.element("#filters output").getText())
                .isEqualTo(expected.size() + " of " + findings.size() + " shown");
    }

    private static List<String> fingerprints(Predicate<Finding> choice) {
        return findings.stream().filter(choice).map(Finding::fingerprint).toList();
    }

    private static List<String> shownBy(Browser browser) {
        List<?> ids = (List<?>) browser.run("return Array.from(document.querySelectorAll('.finding'))"
                + ".filter(finding => finding.checkVisibility()).map(finding => finding.id)");
        return ids.stream().map(String::valueOf).toList();
    }
}
