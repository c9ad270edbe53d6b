package io.redress.runtime.edge;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.redress.runtime.identity.InternalClient;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@TestProfile(ClientCredentialsProfile.class)
class ClientCredentialsComponentTest {

    @Inject
    InternalClient client;

    /** One test: what the client has been given it keeps. */
    @Test
    void showsOtherServicesATokenOfTheProviderAndKeepsItUntilItIsSpent() throws IOException {
        assertThatThrownBy(() -> client.headers()).isInstanceOf(IOException.class);

        try (var provider = new Provider(Integer.getInteger(ClientCredentialsProfile.PORT))) {
            assertThat(client.headers()).containsOnlyKeys("Authorization").containsValue("Bearer token-1");
            assertThat(client.headers()).containsValue("Bearer token-1");
            assertThat(provider.given()).isEqualTo(1);
        }
    }
}
