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

import io.atlasclient.compatibility.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {
    private static final Set<String> LOADING =
            Set.of("src", "srcset", "action", "formaction", "background", "poster", "data", "style");

    static List<ReportCase> cases() {
        return ReportCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pages_are_well_formed(ReportCase reportCase) {
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        Jsoup.parse(html(reportCase), "", parser);
        assertThat(parser.getErrors()).extracting(ParseError::toString).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pages_load_nothing_and_run_only_their_own_script(ReportCase reportCase) {
        Document page = Jsoup.parse(html(reportCase));
        assertThat(page.select("script, style")).hasSize(2);
        assertThat(page.select("img, link, iframe, object, embed, svg, base, video, audio, i > *"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn(LOADING);
            }
        }
        assertThat(page.select("a").eachAttr("href"))
                .allMatch(address -> address.matches("#v1:[0-9a-f]{16}")
                        || address.startsWith("https://docs.example/")
                        || address.startsWith("https://git.example/"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_policy_allows_the_style_and_the_script_of_the_page(ReportCase reportCase) {
        Document page = Jsoup.parse(html(reportCase));
        assertThat(page.selectXpath("//meta[@http-equiv='Content-Security-Policy']")
                        .attr("content"))
                .isEqualTo("default-src 'none'; style-src '" + hash(page, "style") + "'; script-src '"
                        + hash(page, "script") + "'; base-uri 'none'; form-action 'none'");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_finding_has_an_anchor_of_its_own(ReportCase reportCase) {
        assertThat(Jsoup.parse(html(reportCase)).select("article").eachAttr("id"))
                .isEqualTo(reportCase.report().findings().stream()
                        .map(Finding::fingerprint)
                        .toList());
    }

    @Test
    void excerpts_stand_side_by_side_with_the_changed_lines_marked() {
        Element finding = Jsoup.parse(html(ReportCase.named("few"))).selectFirst("article");
        assertThat(finding).isNotNull();
        assertThat(finding.select("figcaption").eachText())
                .containsExactly("Before: optional api/openapi.yaml:12:7", "After: required api/openapi.yaml:12:24");
        assertThat(finding.select("mark").eachText())
                .containsExactly("− 12        required: [name]", "+ 12        required: [name, size]");
    }

    @Test
    void of_a_document_on_one_line_only_what_is_around_the_place_is_shown() {
        Element line = Jsoup.parse(html(ReportCase.named("one-line"))).selectFirst("mark");
        assertThat(line).isNotNull();
        assertThat(line.wholeText()).startsWith("− 1  …").endsWith("…").contains("\"size\":{\"type\":\"integer\"}");
        assertThat(line.wholeText().length()).isLessThan(180);
    }

    @Test
    void levels_are_told_by_words_and_not_by_colour_alone() {
        assertThat(Jsoup.parse(html(ReportCase.named("few"))).select(".level").eachText())
                .containsExactly("ERR", "WARN", "WARN", "INFO");
    }

    private static String hash(Document page, String element) {
        try {
            byte[] content = page.select(element).first().data().getBytes(StandardCharsets.UTF_8);
            return "sha256-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String html(ReportCase reportCase) {
        return ReportFormat.HTML.render(reportCase.report(), reportCase.options());
    }
}
