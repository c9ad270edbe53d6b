package io.redress.runtime.http;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProxiesTest {

    private static Proxies proxies(String... networks) {
        return new Proxies(List.of(networks));
    }

    @Test
    void believesNobodyUnlessToldTo() {
        assertThat(proxies().caller("10.0.0.1", List.of("203.0.113.7"))).isEqualTo("10.0.0.1");
    }

    @Test
    void believesAProxyAndNotACaller() {
        var proxies = proxies("10.0.0.0/8", "fd00::/8");
        assertThat(proxies.caller("10.0.0.1", List.of("203.0.113.7"))).isEqualTo("203.0.113.7");
        assertThat(proxies.caller("198.51.100.1", List.of("203.0.113.7"))).isEqualTo("198.51.100.1");
        assertThat(proxies.caller("fd00::1", List.of("2001:db8::7"))).isEqualTo("2001:db8::7");
    }

    @Test
    void readsAsFarAsProxiesWrote() {
        var proxies = proxies("10.0.0.0/8");
        assertThat(proxies.caller("10.0.0.1", List.of("198.51.100.1, 203.0.113.7", "10.0.0.2")))
                .isEqualTo("203.0.113.7");
        assertThat(proxies.caller("10.0.0.1", List.of("10.0.0.3"))).isEqualTo("10.0.0.3");
        assertThat(proxies.caller("10.0.0.1", List.of("unknown"))).isEqualTo("10.0.0.1");
        assertThat(proxies.caller("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
    }

    @Test
    void namesTheSettingThatIsWrong() {
        assertThatThrownBy(() -> proxies("localhost")).hasMessageContaining("redress.rate.proxies");
        assertThatThrownBy(() -> proxies("10.0.0.0/99")).hasMessageContaining("10.0.0.0/99");
    }
}
