package io.atlasclient.conformance.client;

import io.atlasclient.conformance.document.Api;
import io.atlasclient.conformance.document.ApiDocument;
import io.atlasclient.generator.model.VersionClient;
import java.nio.file.Path;

/**
 * The client of one version. The system property {@code atlas.module} names the folder of its module, whose name is
 * {@code v} and the version.
 *
 * @param api everything
 * @param client what the generator decided about the version
 * @param document the version's document
 */
record ClientUnderTest(Api api, VersionClient client, ApiDocument document) {

    /** Returns the client of the module whose tests run. */
    static ClientUnderTest load() {
        String module = Path.of(System.getProperty("atlas.module", "")).getFileName().toString();
        Api api = Api.underTest();
        VersionClient client = api.model().clients().stream()
                .filter(candidate -> module.equals("v" + candidate.version()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No version of the catalog has a module " + module));
        return new ClientUnderTest(api, client, api.document(client));
    }
}
