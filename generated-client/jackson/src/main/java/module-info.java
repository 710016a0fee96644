/** The generated models in a program's own Jackson. */
module io.atlasclient.jackson {
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.atlasclient.runtime;

    exports io.atlasclient.jackson;
}
