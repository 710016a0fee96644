package org.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.json.AtlasDataException;
import org.sample.model.RawThreshold;
import org.sample.model.Threshold;
import org.sample.model.ThresholdMetricName;
import org.sample.model.ThresholdUnits;
import org.sample.model.TimeThreshold;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        Threshold drift = TimeThreshold.builder().units(ThresholdUnits.HOURS).build();
        assertThat(drift.metricName()).isSameAs(ThresholdMetricName.DRIFT_EAST);
        assertThatThrownBy(() -> RawThreshold.builder().build())
                .isInstanceOf(AtlasDataException.class)
                .hasMessage("RawThreshold lacks required properties: metricName");
        assertThat(RawThreshold.builder().metricName(ThresholdMetricName.DEPTH).build().toString())
                .startsWith("RawThreshold{");
    }
}
