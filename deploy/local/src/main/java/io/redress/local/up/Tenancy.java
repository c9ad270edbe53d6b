package io.redress.local.up;

import io.redress.local.console.Console;
import io.redress.local.console.Refusal;
import io.redress.local.process.Ending;
import io.redress.local.process.ProcessFile;
import io.redress.local.process.Running;
import io.redress.local.suite.DataFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;

/**
 * One launcher at a time has a data folder. The operating system takes the folder back when the launcher dies, however it does; so does the
 * garbage collector when nothing holds this any more.
 */
record Tenancy(FileChannel lock) implements AutoCloseable {

    /** Takes the folder, and ends what a killed predecessor left running on it. */
    static Tenancy take(DataFolder data, ProcessFile file, Console console) {
        var tenancy = new Tenancy(lock(data, file));
        file.read().ifPresent(left -> endOrphans(left, console));
        file.delete();
        return tenancy;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(DataFolder data, ProcessFile file) {
        try {
            Files.createDirectories(data.root());
            var channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return channel;
            }
            channel.close();
            throw new Refusal("The suite of %s is already running%s: deploy/local/down ends it."
                    .formatted(
                            data.root(),
                            file.read()
                                    .map(content -> " on " + content.ports().gatewayUrl())
                                    .orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void endOrphans(ProcessFile.Content left, Console console) {
        var orphans = left.children().stream()
                .filter(process -> process.handle().isPresent())
                .toList();
        if (!orphans.isEmpty()) {
            console.step("Ending what an earlier run left behind: %s."
                    .formatted(orphans.stream().map(Running::name).collect(Collectors.joining(", "))));
            Ending.endOrphans(orphans, console);
        }
    }
}
