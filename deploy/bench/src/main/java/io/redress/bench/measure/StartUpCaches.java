package io.redress.bench.measure;

import io.redress.local.suite.Home;
import io.redress.local.suite.Suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JDK's start-up caches of the services, where they were built with one. */
record StartUpCaches(List<Path> files) {

    private static final String NAME = "app.aot";

    StartUpCaches {
        files = List.copyOf(files);
    }

    static StartUpCaches of(Home home) {
        return new StartUpCaches(Suite.REDRESS.services().stream()
                .map(service -> home.application(service).resolve(NAME))
                .toList());
    }

    boolean areThere() {
        return files.stream().allMatch(Files::exists);
    }

    String text() {
        return areThere()
                ? "The services have start-up caches of the JDK."
                : "The services were built without start-up cache; `deploy/bench/run --cache` builds them with one.";
    }

    /** Where the launcher does not see them, until it is closed. */
    Aside aside() {
        files.forEach(file -> move(file, asideOf(file)));
        return new Aside(files);
    }

    record Aside(List<Path> files) implements AutoCloseable {

        @Override
        public void close() {
            files.forEach(file -> move(asideOf(file), file));
        }
    }

    private static Path asideOf(Path file) {
        return file.resolveSibling(NAME + ".aside");
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
