package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.json.AtlasJson;
import java.nio.charset.StandardCharsets;
import org.sample.model.AwsRegion;
import org.sample.model.ModelCodecs;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        AwsRegion region = AwsRegion.builder().zone("z").state("up").build();
        assertThat(new String(json.writeRequest(region), StandardCharsets.UTF_8)).isEqualTo("{\"cloud\":\"AWS\",\"zone\":\"z\"}");
    }
}
