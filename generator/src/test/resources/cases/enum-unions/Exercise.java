package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.json.AtlasJson;
import org.sample.model.BaseSize;
import org.sample.model.ModelCodecs;
import org.sample.model.Node;
import org.sample.model.NodeRegionName;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        assertThat(BaseSize.values()).containsExactly(BaseSize.M0, BaseSize.M10, BaseSize.M20);
        assertThat(json.read("{\"regionName\":\"EU\"}", Node.class).regionName()).isEqualTo(NodeRegionName.of("EU"));
        assertThat(NodeRegionName.of("EU").isKnown()).isFalse();
        assertThat(BaseSize.of("M10")).isSameAs(BaseSize.M10);
    }
}
