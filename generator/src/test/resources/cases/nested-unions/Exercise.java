package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.json.AtlasJson;
import org.sample.model.Config;
import org.sample.model.FewConfig;
import org.sample.model.ModelCodecs;
import org.sample.model.ThresholdConfig;
import org.sample.model.ThresholdEvent;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        Config few = json.read("{\"event\":\"TOO_FEW\"}", Config.class);
        assertThat(few).isInstanceOf(FewConfig.class).isInstanceOf(ThresholdConfig.class);
        assertThat(((ThresholdConfig) few).event()).isSameAs(ThresholdEvent.TOO_FEW);
        assertThat(json.read("{\"event\":\"TOO_ODD\"}", Config.class)).isInstanceOf(ThresholdConfig.Unknown.class);
        assertThat(json.read("{\"event\":\"LEFT\"}", Config.class)).isInstanceOf(Config.Unknown.class);
    }
}
