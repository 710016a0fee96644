package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.json.AtlasJson;
import java.nio.charset.StandardCharsets;
import org.sample.model.AwsRegionSpec;
import org.sample.model.Hardware;
import org.sample.model.HardwareSize;
import org.sample.model.ModelCodecs;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        Hardware hardware = Hardware.builder().size(HardwareSize.M10).iops(1).build();
        assertThat(new String(json.writeRequest(AwsRegionSpec.builder().hardware(hardware).build()), StandardCharsets.UTF_8))
                .isEqualTo("{\"provider\":\"AWS\",\"hardware\":{\"size\":\"M10\",\"iops\":1}}");
    }
}
