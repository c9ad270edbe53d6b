package io.redress.intake.message;

import com.sun.net.httpserver.HttpServer;
import io.redress.procedure.message.Medium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class HttpCarrierTest {

    private static final Letter LETTER = new Letter("key-1", Medium.SMS, "13800138000", "", "您好");

    private final List<String> taken = new ArrayList<>();
    private HttpServer gateway;
    private int status = 202;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            taken.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void handsOverWithItsKey() {
        assertThat(carrier().carry(LETTER)).isEqualTo(new Outcome.Taken());
        assertThat(taken)
                .containsExactly("key-1 Bearer secret {\"via\":\"sms\",\"to\":\"13800138000\",\"text\":\"您好\"}");
    }

    @Test
    void givesUpWhatIsRefusedForGood() {
        status = 422;
        assertThat(carrier().carry(LETTER)).isEqualTo(new Outcome.Refused("gateway-refused"));
    }

    @Test
    void triesAgainWhatIsRefusedForNow() {
        for (var passing : List.of(408, 429, 500, 503)) {
            status = passing;
            assertThat(carrier().carry(LETTER)).isEqualTo(new Outcome.NotNow("gateway-answer"));
        }
    }

    @Test
    void triesAgainWhenNobodyAnswers() {
        var carrier = carrier();
        gateway.stop(0);

        assertThat(carrier.carry(LETTER)).isEqualTo(new Outcome.NotNow("gateway-unreachable"));
    }

    private HttpCarrier carrier() {
        var url =
                URI.create("http://127.0.0.1:%d/".formatted(gateway.getAddress().getPort()));
        return new HttpCarrier(new MessageConfig.Http() {
            @Override
            public Optional<URI> url() {
                return Optional.of(url);
            }

            @Override
            public Optional<String> token() {
                return Optional.of("secret");
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(5);
            }
        });
    }
}
