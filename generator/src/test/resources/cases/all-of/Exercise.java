package org.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.json.AtlasDataException;
import java.util.Arrays;
import org.sample.model.DailyReport;
import org.sample.model.Report;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        assertThatThrownBy(() -> DailyReport.builder().build())
                .isInstanceOf(AtlasDataException.class)
                .hasMessage("DailyReport lacks required properties: title");
        assertThat(Arrays.stream(Report.class.getMethods()).map(method -> method.getName()))
                .contains("kind", "title")
                .doesNotContain("status");
    }
}
