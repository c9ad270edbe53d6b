package io.redress.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A folder of procedures: {@code <organization>/procedure.yaml}, parts they include, and {@code calendars/}. The texts are
 * taken once; a changed folder is another {@code ProcedureFiles}.
 */
public final class ProcedureFiles {

    static final String ENTRY = "/procedure.yaml";

    private final Map<String, String> files;

    private ProcedureFiles(Map<String, String> files) {
        this.files = Map.copyOf(files);
    }

    /** @throws UncheckedIOException when the folder or a file in it cannot be read, or is not UTF-8 */
    public static ProcedureFiles in(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(ProcedureFiles::isYaml).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, read(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("procedures cannot be read from " + folder, e);
        }
        return new ProcedureFiles(files);
    }

    /** @param files texts by name, with {@code /} between folders */
    public static ProcedureFiles of(Map<String, String> files) {
        return new ProcedureFiles(files);
    }

    /** The JSON Schema of a procedure file. */
    public static String schema() {
        return Loader.SCHEMA.text();
    }

    /** Folders that hold a procedure. */
    public SortedSet<String> organizations() {
        SortedSet<String> found = new TreeSet<>();
        files.keySet().stream()
                .filter(name -> name.endsWith(ENTRY) && name.indexOf('/') == name.length() - ENTRY.length())
                .forEach(name -> found.add(name.substring(0, name.length() - ENTRY.length())));
        return found;
    }

    public LoadResult load(String organization) {
        return new Loader(files).load(organization);
    }

    /** All of them, side by side: each takes a processor for up to a second while nothing is warm, and somebody waits for the start. */
    public Map<String, LoadResult> loadAll() {
        try (ExecutorService processors =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            Map<String, CompletableFuture<LoadResult>> loading = new LinkedHashMap<>();
            organizations()
                    .forEach(organization -> loading.put(
                            organization, CompletableFuture.supplyAsync(() -> load(organization), processors)));
            Map<String, LoadResult> results = new LinkedHashMap<>();
            loading.forEach((organization, result) -> results.put(organization, result.join()));
            return results;
        }
    }

    private static boolean isYaml(Path path) {
        return Files.isRegularFile(path) && path.toString().endsWith(".yaml");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("not readable as UTF-8: " + path, e);
        }
    }
}
