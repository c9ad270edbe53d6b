package io.redress.intake.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Size and time of each file of a folder: enough to see that one has changed, without reading any. */
public final class FolderStamps {

    private FolderStamps() {}

    /** @throws UncheckedIOException when the folder cannot be read */
    public static Map<String, Long> of(Path folder) {
        var stamps = new HashMap<String, Long>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                stamps.put(path.toString(), (long) Objects.hash(
                        Files.size(path), Files.getLastModifiedTime(path).toInstant()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + folder, e);
        }
        return stamps;
    }
}
