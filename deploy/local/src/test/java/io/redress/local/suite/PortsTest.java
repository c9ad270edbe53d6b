package io.redress.local.suite;

import io.redress.local.console.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {

    @Test
    void countsEveryPortFromTheBase() {
        var plan = Ports.from("9000").plan(Suite.REDRESS);

        assertThat(plan)
                .containsEntry("gateway", 9000)
                .containsEntry("intake", 9001)
                .containsEntry("routing", 9002)
                .containsEntry("followup", 9003)
                .containsEntry("reporting", 9004)
                .containsEntry("kafka", 9005)
                .containsEntry("postgres", 9006)
                .containsEntry("kafka's controller", 9007);
    }

    @Test
    void beginsAt8080WhenNothingIsSaid() {
        assertThat(Ports.from(null)).isEqualTo(Ports.from(" ")).isEqualTo(new Ports(8080));
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "0", "-1", "65529", "99999999999"})
    void refusesWhatIsNoBase(String text) {
        assertThatThrownBy(() -> Ports.from(text)).isInstanceOf(Refusal.class).hasMessageContaining(text);
    }

    @Test
    void namesTheBusyPortAndWhoWantedIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(taken.getLocalPort() - 2);

            assertThatThrownBy(() -> ports.requireFree(Suite.REDRESS))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port %d (routing) is taken".formatted(taken.getLocalPort()));
            assertThat(ports.allFree(Suite.REDRESS)).isFalse();
        }
    }
}
