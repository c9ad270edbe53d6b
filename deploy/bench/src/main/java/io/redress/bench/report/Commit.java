package io.redress.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Which state of the sources was measured. */
public record Commit(String text) {

    public static Commit of(Path repository) {
        var id = git(repository, "rev-parse", "--short=12", "HEAD");
        if (id.isEmpty()) {
            return new Commit("unknown: the folder is no git repository");
        }
        // The page itself is what a run changes.
        var changed = git(repository, "status", "--porcelain", "--", ".", ":!deploy/bench/RESULTS.md")
                .map(String::isBlank)
                .orElse(true);
        return new Commit(changed ? id.get() : id.get() + " with changes that are not committed");
    }

    /** Empty when git is not here or refuses. */
    private static Optional<String> git(Path repository, String... words) {
        var command = new String[words.length + 3];
        command[0] = "git";
        command[1] = "-C";
        command[2] = repository.toString();
        System.arraycopy(words, 0, command, 3, words.length);
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(answer.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
