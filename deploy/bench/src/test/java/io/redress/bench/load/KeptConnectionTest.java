package io.redress.bench.load;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeptConnectionTest {

    private static final byte[] REQUEST = "POST /taken HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n12345"
            .getBytes(StandardCharsets.US_ASCII);

    private final Set<InetSocketAddress> clients = new HashSet<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/taken", exchange -> {
            clients.add(exchange.getRemoteAddress());
            var body = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Location", "/api/complaints/7");
            exchange.sendResponseHeaders(201, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/chunked", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsOneAnswerAfterTheOtherFromTheSameConnection() throws IOException {
        try (var connection = new KeptConnection(server.getAddress().getPort())) {
            for (var n = 0; n < 3; n++) {
                var answer = connection.exchange(REQUEST);
                assertThat(answer.status()).isEqualTo(201);
                assertThat(answer.headers()).containsEntry("location", "/api/complaints/7");
                assertThat(answer.body()).isEqualTo("12345");
            }
        }
        assertThat(clients).hasSize(1);
    }

    @Test
    void saysThatItDoesNotReadChunks() throws IOException {
        try (var connection = new KeptConnection(server.getAddress().getPort())) {
            var request = "GET /chunked HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
            assertThatThrownBy(() -> connection.exchange(request)).hasMessageContaining("chunks");
        }
    }
}
