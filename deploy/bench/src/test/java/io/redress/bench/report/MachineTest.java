package io.redress.bench.report;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MachineTest {

    @Test
    void readsWhatLinuxTells() {
        assertThat(Machine.model("processor\t: 0\nmodel name\t: A CPU @ 2 GHz\nprocessor\t: 1\n"))
                .isEqualTo("A CPU @ 2 GHz");
        assertThat(Machine.model("processor\t: 0\n")).isEqualTo("unknown");
        assertThat(Machine.memory("MemTotal:       25282560 kB\nMemFree: 1 kB\n"))
                .isCloseTo(24.1, within(0.05));
    }
}
