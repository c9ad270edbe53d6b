package io.redress.bench.report;

import io.redress.bench.report.Figure.Ratio;
import io.redress.bench.report.Figure.Target;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ReportTest {

    @Test
    void putsTheRatiosFirstAndSaysWhatWasReached() {
        var page = new Report(
                        List.of(
                                new Findings(
                                        Part.A,
                                        List.of(
                                                new Figure(
                                                        Part.A,
                                                        "registrations",
                                                        new Ratio(0.714, "of JDBC"),
                                                        Target.atLeast(0.7, 0.714),
                                                        "1234/s"),
                                                new Figure(
                                                        Part.A,
                                                        "memory",
                                                        null,
                                                        Target.atMost(300, "MB", 301),
                                                        "301 MB")),
                                        List.of("how it was done")),
                                Findings.none(Part.B, "it did not start")),
                        new Machine(List.of("a machine, 2 cores")),
                        new Commit("0123456789ab"),
                        List.of("Not all parts were run."))
                .markdown();
        assertThat(page)
                .containsSubsequence(
                        "**Not all parts were run.**",
                        "| part | what          | ratio        | to reach | reached | measured |",
                        "| ---- | ------------- | ------------ | -------- | ------- | -------- |",
                        "| a    | registrations | 0.71 of JDBC | ≥ 0.7    | yes     | 1234/s   |",
                        "| a    | memory        |              | ≤ 300 MB | no      | 301 MB   |",
                        "- commit 0123456789ab",
                        "- a machine, 2 cores",
                        "## (a) intake alone",
                        "how it was done",
                        "## (b) the suite, sustained",
                        "Not measured: it did not start");
    }

    @Test
    void countsATargetAsMissedWhenAnythingFailed() {
        assertThat(Target.atMost(250, "ms (p99)", 100).without(0).reached()).isTrue();
        assertThat(Target.atMost(250, "ms (p99)", 100).without(1).reached()).isFalse();
        assertThat(Target.atLeast(0.7, 0.6).without(0).reached()).isFalse();
    }
}
