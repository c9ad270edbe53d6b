package io.redress.local.process;

import io.redress.local.console.Console;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The end of processes: asked first, stage by stage, and killed when they do not follow. */
public final class Ending {

    /** Services finish what they hold within 20 s (their shutdown timeout); the rest is for what is beneath them. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    /** A process and its stage: the higher ends first. */
    public record Staged(Running process, int stage) {}

    private Ending() {}

    public static void end(List<Staged> processes, Console console) {
        var stages = processes.stream()
                .collect(Collectors.groupingBy(
                        Staged::stage, () -> new TreeMap<>(Comparator.<Integer>reverseOrder()), Collectors.toList()));
        stages.values()
                .forEach(stage -> endStage(stage.stream().map(Staged::process).toList(), console));
    }

    /** Ends what an earlier run left: in the reverse order of its starts. */
    public static void endOrphans(List<Running> processes, Console console) {
        for (var process : processes.reversed()) {
            endStage(List.of(process), console);
        }
    }

    private static void endStage(List<Running> stage, Console console) {
        stage.forEach(Running::ask);
        for (var process : stage) {
            if (!process.await(PATIENCE)) {
                console.step("%s did not end when asked and was killed.".formatted(process.name()));
            }
        }
    }
}
