package io.redress.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is needed to start one process of the suite, also a second time.
 *
 * @param stage what has a higher stage ends earlier; a stage ends as a whole before the one beneath it
 * @param folder where it runs
 * @param environment set beside what this process has
 */
public record Child(
        String name,
        int stage,
        List<String> command,
        Path folder,
        Map<String, String> environment,
        Path log,
        StopSignal signal) {

    /** Not for the children: a service would take them for settings of its own. */
    private static final List<String> LAUNCHERS_OWN = List.of("REDRESS_PORTS", "REDRESS_DATA");

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    public Child {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** Puts the log of the run before aside, so that the file tells one run. */
    public void turnLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public Process start() throws IOException {
        var line = new ArrayList<String>();
        // In a session of its own: Ctrl-C in the terminal reaches the launcher alone, which ends its children in order.
        if (Files.isExecutable(SETSID)) {
            line.add(SETSID.toString());
        }
        line.addAll(command);
        var builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeAll(LAUNCHERS_OWN);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
