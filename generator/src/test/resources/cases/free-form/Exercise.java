package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.json.AtlasJson;
import io.atlasclient.json.JsonValue;
import java.util.Map;
import org.sample.model.Mappings;
import org.sample.model.ModelCodecs;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        Mappings read = json.read("{\"key\":[{\"z\":1,\"a\":-1}],\"dynamic\":{\"n\":1.10}}", Mappings.class);
        assertThat(read.key().get(0)).containsExactly(Map.entry("z", 1), Map.entry("a", -1));
        assertThat(json.write(read)).isEqualTo("{\"dynamic\":{\"n\":1.10},\"key\":[{\"z\":1,\"a\":-1}]}");
        Mappings built = Mappings.builder()
                .putDocument("a.b", "c")
                .putFields("f", JsonValue.parse("true"))
                .build();
        assertThat(json.write(built)).isEqualTo("{\"fields\":{\"f\":true},\"document\":{\"a.b\":\"c\"}}");
    }
}
