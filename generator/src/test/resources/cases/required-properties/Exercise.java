package org.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlasclient.json.AtlasJson;
import org.sample.model.AwsRequest;
import org.sample.model.AzureEndpoint;
import org.sample.model.AzureRequest;
import org.sample.model.Endpoint;
import org.sample.model.EndpointRequest;
import org.sample.model.ModelCodecs;

/** What callers do. */
public final class Exercise {
    private Exercise() {}

    /** Runs it. */
    public static void main(String[] args) {
        AtlasJson json = AtlasJson.with(ModelCodecs.registry());

        assertThat(json.read("{\"id\":\"i\"}", EndpointRequest.class)).isInstanceOf(AwsRequest.class);
        assertThat(json.read("{\"ipAddress\":\"a\",\"id\":\"i\"}", EndpointRequest.class)).isInstanceOf(AzureRequest.class);
        assertThat(json.read("{\"project\":\"p\"}", EndpointRequest.class)).isInstanceOf(EndpointRequest.Unknown.class);
        assertThat(json.read("{\"ipAddress\":\"a\"}", Endpoint.class)).isInstanceOf(AzureEndpoint.class);
    }
}
