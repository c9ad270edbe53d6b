package io.redress.local.postgres;

import io.redress.local.console.Refusal;
import io.redress.local.process.Child;
import io.redress.local.process.StopSignal;
import io.redress.local.suite.DataFolder;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The server as a process: how its folder is made, once, and how it is started. */
public record PostgresServer(PostgresBinaries binaries, DataFolder data, Ports ports, Secrets secrets) {

    public static final String SUPERUSER = "postgres";

    public boolean isInitialised() {
        return Files.isDirectory(data.postgres());
    }

    public Child prepare(int stage) {
        try {
            if (!isInitialised()) {
                initialise();
            }
            var command = NotRoot.find(binaries, data.postgres()).command(command());
            return new Child("postgres", stage, command, data.root(), Map.of(), data.log("postgres"), StopSignal.INT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made aside and moved: an interrupted start leaves no half of a server behind. */
    private void initialise() throws IOException {
        DataFolder.delete(data.postgresInMaking());
        Files.createDirectory(
                data.postgresInMaking(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        // The password comes by a pipe of the program's own user: no file and no command line shows it.
        var command = NotRoot.find(binaries, data.postgresInMaking())
                .command(
                        "sh",
                        "-c",
                        "cat | \"$0\" \"$@\"",
                        binaries.program("initdb").toString(),
                        "--pgdata=" + data.postgresInMaking(),
                        "--username=" + SUPERUSER,
                        "--auth=scram-sha-256",
                        "--pwfile=/dev/stdin",
                        "--encoding=UTF8",
                        // Sorts the same on every machine, whatever locales are installed there.
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8");
        run(command);
        Files.move(data.postgresInMaking(), data.postgres(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(List<String> initdb) throws IOException {
        var process = new ProcessBuilder(initdb)
                .directory(data.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(data.log("initdb").toFile())
                .start();
        try (var password = process.outputWriter(UTF_8)) {
            password.write(secrets.password(SUPERUSER) + "\n");
        }
        try {
            if (process.waitFor() != 0) {
                throw new Refusal("PostgreSQL's data folder could not be made: see %s.".formatted(data.log("initdb")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }

    private String[] command() {
        var command = new ArrayList<>(List.of(
                binaries.program("postgres").toString(), "-D", data.postgres().toString()));
        settings().forEach((name, value) -> {
            command.add("-c");
            command.add(name + "=" + value);
        });
        return command.toArray(String[]::new);
    }

    private Map<String, Object> settings() {
        return Map.ofEntries(
                Map.entry("port", ports.postgres()),
                Map.entry("listen_addresses", Ports.HOST),
                // No socket file: it would lie in a folder that other users and other suites share.
                Map.entry("unix_socket_directories", ""),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("max_connections", 200),
                Map.entry("shared_buffers", "128MB"),
                Map.entry("max_wal_size", "1GB"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("log_line_prefix", "%m [%p] %q%u@%d "),
                // A parameter can be what a customer said.
                Map.entry("log_parameter_max_length", 0),
                Map.entry("log_parameter_max_length_on_error", 0));
    }
}
