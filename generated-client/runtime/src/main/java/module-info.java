/** The runtime of the generated clients: the client itself, and streaming JSON. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"
}) // Retrofit and OkHttp have no module descriptors.
module io.atlasclient.runtime {
    requires com.fasterxml.jackson.core;
    requires java.net.http;
    // What OkHttp and Okio are written in; without descriptors they cannot say so, and no other module does.
    requires kotlin.stdlib;
    requires okio;
    requires static transitive org.jspecify;
    requires transitive okhttp3;
    requires transitive retrofit2;

    exports io.atlasclient;
    exports io.atlasclient.auth;
    exports io.atlasclient.json;
    exports io.atlasclient.observe;
    exports io.atlasclient.retry;
}
