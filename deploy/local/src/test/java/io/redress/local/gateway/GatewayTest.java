package io.redress.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.redress.local.FreePorts;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Suite;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The gateway before a service that says what it was asked: intake's place is taken, the others' are empty. */
class GatewayTest {

    private static final int LIMIT = 256 * 1024;

    private final HttpClient client = HttpClient.newHttpClient();
    private Ports ports;
    private HttpServer intake;
    private Gateway gateway;

    @BeforeEach
    void open() throws IOException {
        ports = FreePorts.find();
        var address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.of(Suite.REDRESS.service("intake")));
        intake = HttpServer.create(address, 0);
        intake.createContext("/", GatewayTest::echo);
        intake.start();
        gateway = Gateway.open(ports, Suite.REDRESS);
    }

    @AfterEach
    void close() {
        gateway.close();
        intake.stop(0);
        client.close();
    }

    @Test
    void forwardsWholeRequestsAndSaysWhoCalled() throws Exception {
        var request = request("/api/complaints?limit=1&q=a%20b")
                .header("X-Forwarded-For", "192.0.2.7")
                .POST(BodyPublishers.ofString("{}"));

        var answer = new JsonObject(send(request).body());

        assertThat(answer.getString("method")).isEqualTo("POST");
        assertThat(answer.getString("uri")).isEqualTo("/api/complaints?limit=1&q=a%20b");
        assertThat(answer.getString("forwardedFor")).isEqualTo("192.0.2.7, 127.0.0.1");
        assertThat(answer.getString("host")).isEqualTo("127.0.0.1:" + ports.gateway());
        assertThat(answer.getInteger("length")).isEqualTo(2);
    }

    @Test
    void closesTheServicesOwnPages() throws Exception {
        var answer = send(request("/q/metrics"));

        assertProblem(answer, 404);
    }

    @Test
    void saysThatAServiceIsAway() throws Exception {
        var answer = send(request("/api/cases"));

        assertProblem(answer, 503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void saysThatTheConnectionBroke() throws Exception {
        var answer = send(request("/api/complaints/break"));

        assertProblem(answer, 502);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void letsABodyThroughUpToItsLimit(int size, boolean chunked) throws Exception {
        var answer = send(
                request("/api/complaints").POST(chunked ? chunks(size) : BodyPublishers.ofByteArray(new byte[size])));

        if (size > LIMIT) {
            assertProblem(answer, 413);
        } else {
            assertThat(new JsonObject(answer.body()).getInteger("length")).isEqualTo(size);
        }
    }

    private static Stream<Arguments> bodies() {
        return Stream.of(LIMIT, LIMIT + 1, 20 * LIMIT)
                .flatMap(size -> Stream.of(Arguments.of(size, true), Arguments.of(size, false)));
    }

    private static BodyPublisher chunks(int size) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getInteger("status")).isEqualTo(status);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ports.gatewayUrl() + path)).version(HttpClient.Version.HTTP_1_1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void echo(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/break")) {
            exchange.close();
            return;
        }
        var length = exchange.getRequestBody().readAllBytes().length;
        var body = new JsonObject()
                .put("method", exchange.getRequestMethod())
                .put("uri", exchange.getRequestURI().toString())
                .put("forwardedFor", exchange.getRequestHeaders().getFirst("X-Forwarded-For"))
                .put("host", exchange.getRequestHeaders().getFirst("Host"))
                .put("length", length)
                .encode()
                .getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
