package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.json.AtlasJson;
import org.sample.model.AwsAccount;
import org.sample.model.ModelCodecs;
import org.sample.model.TokenizernGram;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        AwsAccount account = AwsAccount.builder()
                .tokenizer(TokenizernGram.builder().size(3L).build())
                .build();
        assertThat(json.write(account)).isEqualTo("{\"cloud\":\"aws\",\"tokenizer\":{\"type\":\"nGram\",\"size\":3}}");
    }
}
