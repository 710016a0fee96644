package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.json.AtlasJson;
import java.nio.charset.StandardCharsets;
import org.sample.model.Cloud;
import org.sample.model.CloudProvider;
import org.sample.model.ModelCodecs;
import org.sample.model.Quota;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        Quota quota = json.read(
                "{\"name\":\"q.bytes.query\",\"value\":2,\"used\":1,\"cloud\":{\"provider\":\"TENANT\"}}", Quota.class);
        assertThat(new String(json.writeRequest(quota), StandardCharsets.UTF_8))
                .isEqualTo("{\"name\":\"q.bytes.query\",\"value\":2,\"cloud\":{\"provider\":\"TENANT\"}}");
        Cloud cloud = quota.cloud();
        assertThat(cloud).isInstanceOf(Cloud.Unknown.class);
        assertThat(cloud.provider()).isSameAs(CloudProvider.TENANT);

        Quota unknown = json.read("{\"name\":\"q.users\",\"value\":2,\"used\":1}", Quota.class);
        assertThat(unknown.value()).isEqualTo(2L);
        assertThat(unknown.used()).isEqualTo(1L);
        assertThat(unknown.name().isKnown()).isFalse();
    }
}
