package io.redress.runtime.identity;

import io.redress.runtime.identity.IdentityConfig.Mode;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdentityModeTest {

    private static IdentityConfig config(String... settings) {
        var builder = new SmallRyeConfigBuilder().withMapping(IdentityConfig.class);
        for (int i = 0; i < settings.length; i += 2) {
            builder.withDefaultValues(Map.of(settings[i], settings[i + 1]));
        }
        return builder.build().getConfigMapping(IdentityConfig.class);
    }

    @Test
    void asksForTokensUnlessSaidOtherwise() {
        assertThat(config().identity()).isEqualTo(Mode.OIDC);
        assertThat(config().local().organization()).isEmpty();
        assertThat(config().internal().secret()).isEmpty();
        assertThat(new IdentityMode(config(), true).value()).isEqualTo("Bearer");
    }

    @Test
    void neverTakesBothOrNeither() {
        assertThatThrownBy(() -> new IdentityMode(config(), false)).hasMessageContaining("never both");
    }

    @Test
    void refusesTheSecretOfOneMachineWhereTokensAreTaken() {
        assertThatThrownBy(() -> new IdentityMode(config("redress.internal.secret", "s3cret"), true))
                .hasMessageContaining("redress.internal.secret")
                .hasMessageContaining("Remove it");
    }

    @Test
    void comparesTheSecretOfTheMachine() {
        var mode = new IdentityMode(config("redress.identity", "local", "redress.internal.secret", "s3cret"), false);
        assertThat(mode.isSecret("s3cret")).isTrue();
        assertThat(mode.isSecret("s3cret ")).isFalse();
        assertThat(mode.isSecret(null)).isFalse();
        assertThat(new IdentityMode(config(), true).isSecret("")).isFalse();
    }
}
