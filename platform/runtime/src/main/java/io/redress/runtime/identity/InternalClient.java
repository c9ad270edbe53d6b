package io.redress.runtime.identity;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * The calling side of {@link InternalCalls}. A client of {@code jakarta.ws.rs} registers it as its filter; any other one adds
 * {@link #headers()} to each request. In OIDC mode the token comes by client credentials, from the settings under {@code quarkus.oidc-client}.
 */
@Singleton
public class InternalClient implements ClientRequestFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final IdentityMode mode;
    private final IdentityConfig config;
    private final Instance<OidcClient> tokens;

    /** Keeps the last token until it is spent. */
    private final TokensHelper helper = new TokensHelper();

    InternalClient(IdentityMode mode, IdentityConfig config, Instance<OidcClient> tokens) {
        this.mode = mode;
        this.config = config;
        this.tokens = tokens;
    }

    /**
     * What shows another service who is calling. Asks the provider for a token when the last one is spent: not for an event loop.
     *
     * @throws IOException when the provider gives none, or does not answer: then nobody can be called, as if the other service were away
     */
    public Map<String, String> headers() throws IOException {
        if (mode.isLocal()) {
            var secret = config.internal()
                    .secret()
                    .orElseThrow(() -> new IllegalStateException("redress.internal.secret is not set."));
            return Map.of(InternalCalls.HEADER, secret);
        }
        return Map.of(HttpHeaders.AUTHORIZATION, "Bearer " + token());
    }

    private String token() throws IOException {
        try {
            return helper.getTokens(tokens.get()).await().atMost(PATIENCE).getAccessToken();
        } catch (RuntimeException e) {
            throw new IOException("the identity provider gives no token", e);
        }
    }

    @Override
    public void filter(ClientRequestContext request) throws IOException {
        headers().forEach(request.getHeaders()::putSingle);
    }
}
