package io.redress.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** Where everything of one suite lies that outlives it. Only what stands here is ever deleted. */
public record DataFolder(Path root) {

    public Path postgres() {
        return root.resolve("postgres");
    }

    /** Where the server's folder lies until it is complete. */
    public Path postgresInMaking() {
        return root.resolve("postgres.next");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path clock() {
        return root.resolve("clock");
    }

    public Path processes() {
        return root.resolve("processes");
    }

    /** Held by the launcher while it lives, so that two never share a folder. */
    public Path lock() {
        return root.resolve("lock");
    }

    /** Creates the folder and what lies in it; contents are for this user alone. */
    public DataFolder prepare() {
        try {
            Files.createDirectories(root);
            for (var folder : List.of(kafka(), logs())) {
                if (!Files.isDirectory(folder)) {
                    Files.createDirectory(
                            folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                }
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes databases, topics, logs, secrets and the clock's offset; whatever else lies in the folder stays. */
    public void empty() {
        for (var path : List.of(postgres(), postgresInMaking(), kafka(), logs(), secrets(), clock(), processes())) {
            delete(path);
        }
    }

    public static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var paths = Files.walk(path)) {
            for (var each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
