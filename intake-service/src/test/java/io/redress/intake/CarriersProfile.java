package io.redress.intake;

import io.quarkus.test.junit.QuarkusTestProfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Messages leave the house, to a mail server and a gateway that the test runs. */
public class CarriersProfile implements QuarkusTestProfile {

    /** Handed over in system properties: profile and test are loaded by different class loaders. */
    static final String MAIL_PORT = "carriers.mail-port";

    static final String GATEWAY_PORT = "carriers.gateway-port";

    @Override
    public Map<String, String> getConfigOverrides() {
        var mail = freePort(MAIL_PORT);
        var gateway = freePort(GATEWAY_PORT);
        return Map.of(
                "quarkus.mailer.mock",
                "false",
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                mail,
                "quarkus.mailer.start-tls",
                "DISABLED",
                "redress.messages.mail",
                "smtp",
                "redress.messages.sms",
                "http",
                "redress.messages.http.url",
                "http://127.0.0.1:%s/messages".formatted(gateway),
                "redress.messages.http.token",
                "gateway-token",
                "redress.messages.pauses",
                "100ms,100ms");
    }

    private static String freePort(String property) {
        try (var socket = new ServerSocket(0)) {
            var port = String.valueOf(socket.getLocalPort());
            System.setProperty(property, port);
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
