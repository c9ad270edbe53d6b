package io.redress.local.postgres;

import io.redress.local.console.Refusal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How PostgreSQL, which refuses to run as root, is run by root: as nobody, in a user namespace where that is allowed. */
record NotRoot(List<String> prefix) {

    private static final String NOBODY = "65534";

    NotRoot {
        prefix = List.copyOf(prefix);
    }

    /** How to start programs that write in that folder of PostgreSQL, which exists. */
    static NotRoot find(PostgresBinaries binaries, Path data) {
        if (!isRoot()) {
            return new NotRoot(List.of());
        }
        var namespace = new NotRoot(List.of("unshare", "-U"));
        if (namespace.works("true")) {
            return namespace;
        }
        var nobody = new NotRoot(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        if (new NotRoot(List.of()).works("chown", "-R", NOBODY + ":" + NOBODY, data.toString())
                && nobody.works("test", "-w", data.toString())
                && nobody.works("test", "-x", binaries.program("postgres").toString())) {
            return nobody;
        }
        throw new Refusal(
                "PostgreSQL does not run as root, and this machine lets root start it neither by unshare nor by setpriv:"
                        + " start the suite as an ordinary user.");
    }

    List<String> command(String... words) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return command;
    }

    private boolean works(String... words) {
        try {
            return new ProcessBuilder(command(words))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            // The program is not here.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
