package io.redress.routing.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Intake and followup as routing calls them: each answers what a test wants, or does not answer. */
public final class FakeNeighbours implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, Reply> REPLIES = new ConcurrentHashMap<>();
    private static final Map<String, String> ASKED = new ConcurrentHashMap<>();

    private @Nullable HttpServer server;

    private record Reply(int status, String body) {}

    /** @param place {@code intake} or {@code followup}, and the path, for example {@code intake/internal/…} */
    public static void answer(String place, int status, String body) {
        REPLIES.put(place, new Reply(status, body));
    }

    /** From now on nobody answers. */
    public static void allAway() {
        REPLIES.clear();
    }

    /** What the place was sent last. */
    public static @Nullable String asked(String place) {
        return ASKED.get(place);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", FakeNeighbours::serve);
        server.start();
        var url = "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
        return Map.of("redress.intake.url", url + "intake", "redress.followup.url", url + "followup");
    }

    private static void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var place = exchange.getRequestURI().toString().substring(1);
            ASKED.put(place, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var reply = REPLIES.get(place);
            if (reply == null
                    || !"internal-secret".equals(exchange.getRequestHeaders().getFirst("Redress-Internal"))) {
                return;
            }
            var body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
