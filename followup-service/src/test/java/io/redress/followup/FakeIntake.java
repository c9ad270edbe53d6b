package io.redress.followup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Intake's internal call, which tells a number unless the caller is complained about. */
public final class FakeIntake implements QuarkusTestResourceLifecycleManager {

    /** The staff number of the caller who is complained about. */
    public static final String COMPLAINED_ABOUT = "E5003";

    /** @param secret what the asker showed */
    public record Asked(String path, String secret, String body) {}

    public static final List<Asked> ASKED = new CopyOnWriteArrayList<>();

    private static volatile boolean away;

    private @Nullable HttpServer server;

    /** As if intake were restarted. */
    public static void away(boolean isAway) {
        away = isAway;
    }

    @Override
    public Map<String, String> start() {
        HttpServer started;
        try {
            started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        started.createContext("/internal/complaints/", FakeIntake::answer);
        started.start();
        server = started;
        return Map.of(
                "redress.intake.url", "http://127.0.0.1:" + started.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ASKED.add(new Asked(
                exchange.getRequestURI().getPath(), exchange.getRequestHeaders().getFirst("Redress-Internal"), body));
        var answer = "{\"name\": \"张三\", \"phone\": \"13800138000\"}".getBytes(StandardCharsets.UTF_8);
        if (away) {
            exchange.sendResponseHeaders(500, -1);
        } else if (body.contains(COMPLAINED_ABOUT)) {
            exchange.sendResponseHeaders(403, -1);
        } else {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
