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
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.compatibility.finding.Level;
import io.atlasclient.compatibility.report.view.Threshold;
import java.io.File;
import java.io.StringReader;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class JunitXmlTest {
    static List<ReportCase> cases() {
        return ReportCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reports_are_valid_against_the_schema_of_Jenkins(ReportCase reportCase) {
        String xml = junit(reportCase);
        assertThatCode(() -> validator().validate(new StreamSource(new StringReader(xml))))
                .doesNotThrowAnyException();
    }

    @Test
    void the_schema_can_refuse() {
        String xml =
                junit(ReportCase.named("few")).replace("<failure ", "<failed ").replace("</failure>", "</failed>");
        assertThatThrownBy(() -> validator().validate(new StreamSource(new StringReader(xml))))
                .isInstanceOf(SAXException.class);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void suites_count_their_cases(ReportCase reportCase) {
        Document document = Xml.read(junit(reportCase));
        for (int i = 0; i < document.getElementsByTagName("testsuite").getLength(); i++) {
            Element suite = (Element) document.getElementsByTagName("testsuite").item(i);
            assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
            assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
            assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
        }
    }

    @Test
    void a_clean_run_has_one_case_that_passes() {
        Document document = Xml.read(junit(ReportCase.named("empty")));
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("failure").getLength()).isZero();
    }

    @Test
    void findings_fail_from_the_threshold_on() {
        ReportCase few = ReportCase.named("few");
        assertThat(failures(few, Level.ERR)).isEqualTo(1);
        assertThat(failures(few, Level.WARN)).isEqualTo(3);
        assertThat(failures(few, Level.INFO)).isEqualTo(4);
        assertThat(failures(few, Level.NONE)).isZero();
        assertThat(failures(ReportCase.named("accepted"), Level.INFO)).isZero();
    }

    private static int failures(ReportCase reportCase, Level failOn) {
        return Xml.read(ReportFormat.JUNIT.render(
                        reportCase.report(), reportCase.options().withThreshold(Threshold.at(failOn))))
                .getElementsByTagName("failure")
                .getLength();
    }

    private static String count(Element suite, String name) {
        return String.valueOf(suite.getElementsByTagName(name).getLength());
    }

    private static Validator validator() throws SAXException {
        return SchemaFactory.newDefaultInstance()
                .newSchema(new File("src/test/resources/ci/junit-10.xsd"))
                .newValidator();
    }

    private static String junit(ReportCase reportCase) {
        return ReportFormat.JUNIT.render(reportCase.report(), reportCase.options());
    }
}
