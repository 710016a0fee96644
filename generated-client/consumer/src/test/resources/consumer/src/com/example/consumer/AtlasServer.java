package com.example.consumer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers what the consumer asks for: a workspace with one connection, whose list is unavailable once. */
final class AtlasServer implements AutoCloseable {
    private static final String ORDERS = """
            {"name": "orders", "type": "Kafka", "bootstrapServers": "broker:9092", "unheardOf": [1, {"a": null}]}""";
    private static final String CONNECTIONS = """
            {"results": [%s, {"name": "later", "type": "Teleport"}], "totalCount": 2}""".formatted(ORDERS);

    private final AtomicInteger lists = new AtomicInteger();
    private final HttpServer server;

    AtlasServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/oauth/", exchange -> answer(exchange, 200, """
                {"access_token": "abc", "token_type": "Bearer", "expires_in": 3600}"""));
        server.createContext("/api/atlas/", this::operation);
        server.start();
    }

    String url() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
    }

    private void operation(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean list = exchange.getRequestMethod().equals("GET")
                && exchange.getRequestURI().getPath().endsWith("/connections");
        if (!"Bearer abc".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
        } else if (list && lists.incrementAndGet() == 1) {
            exchange.getResponseHeaders().set("Retry-After", "0");
            answer(exchange, 503, "{}");
        } else if (list) {
            answer(exchange, 200, CONNECTIONS);
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            answer(exchange, 404, """
                    {"error": 404, "errorCode": "STREAM_CONNECTION_NOT_FOUND", "detail": "There is none."}""");
        } else {
            answer(exchange, 200, sent.isEmpty() ? ORDERS : sent);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
