package io.redress.bench.suite;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProcStatTest {

    @Test
    void addsTheTimesOfAProcessAndOfItsEndedChildrenWhateverItsName() {
        var stat =
                "4711 (a name) (with 9 brackets) S 1 4711 4711 0 -1 4194560 100 200 3 4 1234 66 300 50 20 0 40 0 555 1000 200";
        assertThat(ProcStat.cpuSeconds(stat)).isEqualTo(16.5);
    }

    @Test
    void findsAnAmountOfMemory() {
        var status = "Name:\tjava\nVmHWM:\t  300100 kB\nVmRSS:\t  250300 kB\n";
        assertThat(ProcStat.kilobytes(status, "VmRSS:")).isEqualTo(250_300);
        assertThat(ProcStat.kilobytes(status, "Pss:")).isZero();
    }

    @Test
    void knowsItsOwnProcess() {
        var pid = ProcessHandle.current().pid();
        assertThat(ProcStat.residentKilobytes(pid)).isPositive();
        assertThat(ProcStat.proportionalKilobytes(pid)).isPositive();
        assertThat(ProcStat.cpuSeconds(pid)).isPositive();
    }

    @Test
    void countsAProcessThatHasGoneAsNothing() {
        assertThat(ProcStat.cpuSeconds(Integer.MAX_VALUE)).isZero();
        assertThat(ProcStat.residentKilobytes(Integer.MAX_VALUE)).isZero();
    }
}
