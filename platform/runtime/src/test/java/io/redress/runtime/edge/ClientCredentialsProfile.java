package io.redress.runtime.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** As {@link TokenProfile}, of a service that calls another one. */
public class ClientCredentialsProfile extends TokenProfile {

    /** As {@link TokenProfile#PRIVATE_KEY}. */
    static final String PORT = "edge.provider-port";

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = super.getConfigOverrides();
        var port = freePort();
        System.setProperty(PORT, String.valueOf(port));
        settings.put("quarkus.oidc-client.client-enabled", "true");
        settings.put("quarkus.oidc-client.auth-server-url", "http://127.0.0.1:" + port);
        settings.put("quarkus.oidc-client.discovery-enabled", "false");
        settings.put("quarkus.oidc-client.token-path", "/token");
        settings.put("quarkus.oidc-client.client-id", Provider.CLIENT);
        settings.put("quarkus.oidc-client.credentials.secret", Provider.SECRET);
        return settings;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
