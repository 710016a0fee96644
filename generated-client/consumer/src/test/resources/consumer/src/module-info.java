module com.example.consumer {
    requires com.fasterxml.jackson.databind;
    requires io.atlasclient.jackson;
    requires io.atlasclient.v20250312;
    requires jdk.httpserver;
}
