package io.redress.local.operator;

import io.redress.local.console.Console;
import io.redress.local.process.Ending;
import io.redress.local.process.ProcessFile;
import io.redress.local.process.Running;
import io.redress.local.suite.DataFolder;

import java.time.Duration;

/** Ends a suite from outside: asks its launcher, or ends what a killed launcher left. It touches what the process file names, nothing else. */
public final class Down {

    /** The launcher ends three stages in turn, each with its own patience. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Console console;
    private final DataFolder data;

    public Down(Console console, DataFolder data) {
        this.console = console;
        this.data = data;
    }

    public void run() {
        var file = new ProcessFile(data.processes());
        var content = file.read();
        if (content.isEmpty()) {
            console.line("Nothing of %s is running.".formatted(data.root()));
            return;
        }
        content.get()
                .launcher()
                .filter(launcher -> launcher.handle().isPresent())
                .ifPresent(this::end);
        // Read again: after a proper end the file is gone, and before it a process may have been started anew.
        var left = file.read().stream()
                .flatMap(remaining -> remaining.children().stream())
                .filter(process -> process.handle().isPresent())
                .toList();
        Ending.endOrphans(left, console);
        file.delete();
        console.line("The suite of %s is down.".formatted(data.root()));
    }

    private void end(Running launcher) {
        console.step("Ending the suite …");
        launcher.ask();
        if (!launcher.await(PATIENCE)) {
            console.step("The launcher did not end when asked and was killed.");
        }
    }
}
