package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.json.AtlasJson;
import org.sample.model.ModelCodecs;
import org.sample.model.Provider;
import org.sample.model.Saml;
import org.sample.model.Workload;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        assertThat(json.read("{\"protocol\":\"OIDC\",\"idpType\":\"WORKLOAD\"}", Provider.class)).isInstanceOf(Workload.class);
        assertThat(json.read("{\"ssoUrl\":\"u\"}", Provider.class)).isInstanceOf(Saml.class);
        assertThat(json.read("{}", Provider.class)).isInstanceOf(Provider.Unknown.class);
    }
}
