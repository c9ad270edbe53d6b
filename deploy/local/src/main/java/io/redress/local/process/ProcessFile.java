package io.redress.local.process;

import io.redress.local.suite.Ports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The file that says which processes belong to the suite of a data folder: what {@code down} ends, and what the next {@code up} ends when
 * its predecessor was killed. First line {@code ports <base>}, then one line per process: name, pid, start in milliseconds, signal.
 */
public record ProcessFile(Path path) {

    /** The name under which the launcher itself stands in the file. */
    public static final String LAUNCHER = "up";

    /** What a file holds. */
    public record Content(Ports ports, List<Running> processes) {

        public Content {
            processes = List.copyOf(processes);
        }

        public Optional<Running> launcher() {
            return processes.stream()
                    .filter(process -> process.name().equals(LAUNCHER))
                    .findFirst();
        }

        /** Everything but the launcher, in the order of the file. */
        public List<Running> children() {
            return processes.stream()
                    .filter(process -> !process.name().equals(LAUNCHER))
                    .toList();
        }
    }

    public Optional<Content> read() {
        try {
            var lines = Files.readAllLines(path, UTF_8);
            var processes = new ArrayList<Running>();
            for (var line : lines.subList(1, lines.size())) {
                processes.add(process(line));
            }
            return Optional.of(new Content(Ports.from(lines.getFirst().split(" ", -1)[1]), processes));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Running process(String line) {
        var words = line.split(" ", -1);
        return new Running(
                words[0],
                Long.parseLong(words[1]),
                Instant.ofEpochMilli(Long.parseLong(words[2])),
                StopSignal.valueOf(words[3]));
    }

    /** Replaces the file as a whole: a reader sees the one before or the one after. */
    public void write(Content content) {
        var text = new StringBuilder("ports ").append(content.ports().base()).append('\n');
        for (var process : content.processes()) {
            text.append("%s %d %d %s%n"
                    .formatted(
                            process.name(),
                            process.pid(),
                            process.started().toEpochMilli(),
                            process.signal().name()));
        }
        try {
            var next = path.resolveSibling(path.getFileName() + ".next");
            Files.writeString(next, text, UTF_8);
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
