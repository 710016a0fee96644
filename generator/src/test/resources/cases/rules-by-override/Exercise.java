package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.json.AtlasJson;
import org.sample.model.Alert;
import org.sample.model.DefaultAlert;
import org.sample.model.HostAlert;
import org.sample.model.ModelCodecs;
import org.sample.model.StreamAlert;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        assertThat(json.read("{\"event\":\"CPU_HIGH\"}", Alert.class)).isInstanceOf(HostAlert.class);
        assertThat(json.read("{\"event\":\"CPU_HIGH\",\"processor\":\"p\"}", Alert.class)).isInstanceOf(StreamAlert.class);
        assertThat(json.read("{\"event\":\"STREAM_DOWN\"}", Alert.class)).isInstanceOf(DefaultAlert.class);
        assertThat(json.read("{\"event\":\"NEVER_SEEN\"}", Alert.class)).isInstanceOf(Alert.Unknown.class);
    }
}
