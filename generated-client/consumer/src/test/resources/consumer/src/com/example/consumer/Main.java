package com.example.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.atlasclient.AtlasClient;
import io.atlasclient.AtlasNotFoundException;
import io.atlasclient.jackson.AtlasJacksonModule;
import io.atlasclient.model.ModelCodecs;
import io.atlasclient.model.StreamsConnection;
import io.atlasclient.model.StreamsKafkaConnection;
import io.atlasclient.query.ListStreamConnectionsQuery;
import io.atlasclient.v20250312.AtlasApi;
import io.atlasclient.v20250312.StreamsApi;
import java.io.PrintStream;
import java.util.List;
import okhttp3.OkHttp;

/** Makes calls of each kind and prints what comes of them. */
public final class Main {
    private static final String PROJECT = "32b6e34b3d91647abb20e7b8";

    private Main() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        out.println("modules: " + modules());
        out.println("OkHttp " + OkHttp.VERSION.substring(0, 2));
        try (AtlasServer server = new AtlasServer();
                AtlasClient atlas = AtlasClient.builder()
                        .baseUrl(server.url())
                        .serviceAccount("id", "secret")
                        .build()) {
            call(atlas, AtlasApi.create(atlas).streams(), out);
        }
    }

    private static List<String> modules() {
        return List.of(
                String.valueOf(Main.class.getModule().getName()),
                String.valueOf(StreamsApi.class.getModule().getName()),
                String.valueOf(StreamsConnection.class.getModule().getName()),
                String.valueOf(AtlasClient.class.getModule().getName()),
                String.valueOf(AtlasJacksonModule.class.getModule().getName()));
    }

    private static void call(AtlasClient atlas, StreamsApi streams, PrintStream out) throws Exception {
        StreamsKafkaConnection orders = StreamsKafkaConnection.builder()
                .name("orders")
                .bootstrapServers("broker:9092")
                .putConfig("acks", "all")
                .build();
        out.println("created " + atlas.execute(streams.createStreamConnection(PROJECT, "shop", orders)).equals(orders));
        ListStreamConnectionsQuery page =
                ListStreamConnectionsQuery.builder().itemsPerPage(5L).build();
        for (StreamsConnection connection : atlas.execute(streams.listStreamConnections(PROJECT, "shop", page)).results()) {
            out.println("listed " + connection.name() + " " + connection.type().isKnown());
        }
        out.println("counted " + atlas.execute(streams.listStreamConnections(PROJECT, "shop")).totalCount());
        StreamsConnection later = atlas.executeAsync(streams.getStreamConnection(PROJECT, "shop", "orders")).get();
        out.println("read " + new ObjectMapper()
                .registerModule(new AtlasJacksonModule(ModelCodecs.registry()))
                .writeValueAsString(later));
        try {
            atlas.execute(streams.deleteStreamConnection(PROJECT, "shop", "orders"));
        } catch (AtlasNotFoundException e) {
            out.println("deleted not: " + e.errorCode());
        }
    }
}
