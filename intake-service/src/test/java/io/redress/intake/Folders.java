package io.redress.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The deployment's procedures and people, copied so that tests may change them, and the people of a second organisation. */
public final class Folders implements QuarkusTestResourceLifecycleManager {

    static final String OTHER = "other-organization";
    static final Path PROCEDURES = Path.of("target/test-folders/procedures").toAbsolutePath();
    static final Path PEOPLE = Path.of("target/test-folders/people").toAbsolutePath();

    private static final String OTHER_PEOPLE = """
            organization: other-organization
            people:
              - staff: F1
                name: { zh-CN: 甲, en: A }
                phone: "+86 10 5550 0901"
                email: f1@example.org
                department: office
                positions: [all-hands]
                duty: true
                roles: [agent, handler, supervisor, caller, analyst, admin, privacy, operator]
            """;

    @Override
    public Map<String, String> start() {
        copy(Path.of("../deploy/procedures"), PROCEDURES);
        copy(Path.of("../deploy/people"), PEOPLE);
        write(PEOPLE.resolve(OTHER + ".yaml"), OTHER_PEOPLE);
        var shop = Path.of("src/test/resources/village-shop");
        write(
                folder(PROCEDURES.resolve("village-shop")).resolve("procedure.yaml"),
                read(shop.resolve("procedure.yaml")));
        write(PEOPLE.resolve("village-shop.yaml"), read(shop.resolve("people.yaml")));
        return Map.of(
                "redress.procedures.folder", PROCEDURES.toString(),
                "redress.people.folder", PEOPLE.toString());
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders with a procedure, as they are deployed. */
    static List<String> organizations() {
        try (Stream<Path> folders = Files.list(Path.of("../deploy/procedures"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("procedure.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    Files.createDirectories(to.resolve(from.relativize(folder)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // They lie under target.
    }
}
