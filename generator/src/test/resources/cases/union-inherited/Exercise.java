package org.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.atlasclient.json.AtlasDataException;
import io.atlasclient.json.AtlasJson;
import java.nio.charset.StandardCharsets;
import org.sample.model.Boat;
import org.sample.model.BoatType;
import org.sample.model.ModelCodecs;
import org.sample.model.SailBoat;
import org.sample.model.SpaceBoat;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        Boat sail = json.read("{\"id\":\"7\",\"name\":\"a\",\"type\":\"Sail\"}", Boat.class);
        assertThat(sail).isInstanceOf(SailBoat.class);
        assertThat(sail.name()).isEqualTo("a");
        assertThat(new String(json.writeRequest(sail), StandardCharsets.UTF_8)).isEqualTo("{\"name\":\"a\",\"type\":\"Sail\"}");

        Boat unknown = json.read("{\"type\":\"Submarine\",\"name\":\"n\"}", Boat.class);
        assertThat(unknown).isInstanceOf(Boat.Unknown.class);
        assertThat(unknown.type()).isSameAs(BoatType.SUBMARINE);
        assertThat(unknown.name()).isEqualTo("n");

        assertThat(SpaceBoat.builder().build().type()).isSameAs(BoatType.S3);
        assertThatThrownBy(() -> SailBoat.builder().build())
                .isInstanceOf(AtlasDataException.class)
                .hasMessage("SailBoat lacks required properties: name");
    }
}
