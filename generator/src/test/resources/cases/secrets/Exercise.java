package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.json.AtlasJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sample.model.ModelCodecs;
import org.sample.model.Webhook;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        Webhook webhook = Webhook.builder()
                .url("u").secret("one").sslKey("two").apiToken("three").keys(List.of("four")).build();
        assertThat(webhook.toString())
                .contains("\"url\":\"u\"")
                .doesNotContain("one")
                .doesNotContain("two")
                .doesNotContain("three")
                .doesNotContain("four");
        assertThat(new String(json.writeRequest(webhook), StandardCharsets.UTF_8)).contains("one", "two", "three", "four");
        Webhook odd = json.read("{\"secret\":{\"deep\":\"five\"},\"unknown\":\"six\"}", Webhook.class);
        assertThat(odd.toString()).doesNotContain("five").doesNotContain("six");
    }
}
