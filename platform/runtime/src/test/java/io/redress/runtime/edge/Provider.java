package io.redress.runtime.edge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** An identity provider that knows one client. */
final class Provider implements AutoCloseable {

    static final String CLIENT = "routing";
    static final String SECRET = "client-secret";

    private final HttpServer server;
    private final AtomicInteger given = new AtomicInteger();

    Provider(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/token", this::token);
        server.start();
    }

    int given() {
        return given.get();
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var known =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        var isKnown = known.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && form.contains("grant_type=client_credentials");
        var answer = (isKnown
                        ? "{\"access_token\":\"token-%d\",\"token_type\":\"Bearer\",\"expires_in\":300}"
                                .formatted(given.incrementAndGet())
                        : "{\"error\":\"invalid_client\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(isKnown ? 200 : 401, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
