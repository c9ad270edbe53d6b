package io.redress.procedure.people;

import io.redress.procedure.Procedure;
import io.redress.procedure.source.Binder;
import io.redress.procedure.source.FileSchema;
import io.redress.procedure.source.Findings;
import io.redress.procedure.source.Source;
import io.redress.procedure.source.Tree;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder of people files, {@code <organization>.yaml}; the texts are taken once. */
public final class PeopleFiles {

    private static final String ENDING = ".yaml";
    private static final FileSchema SCHEMA = new FileSchema("people.schema.json");

    private final Map<String, String> files;

    private PeopleFiles(Map<String, String> files) {
        this.files = Map.copyOf(files);
    }

    /** @throws UncheckedIOException when the folder or a file in it cannot be read, or is not UTF-8 */
    public static PeopleFiles in(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("people cannot be read from " + folder, e);
        }
        return new PeopleFiles(files);
    }

    /** @param files texts by name */
    public static PeopleFiles of(Map<String, String> files) {
        return new PeopleFiles(files);
    }

    /** The JSON Schema of a people file. */
    public static String schema() {
        return SCHEMA.text();
    }

    public SortedSet<String> organizations() {
        SortedSet<String> found = new TreeSet<>();
        files.keySet().forEach(name -> found.add(name.substring(0, name.length() - ENDING.length())));
        return found;
    }

    /** Checked by itself: numbers, superiors, deputies. */
    public PeopleResult load(String organization) {
        return read(organization, null);
    }

    /** Checked against the procedure too: departments, positions, and that every post it needs is filled. */
    public PeopleResult load(String organization, Procedure procedure) {
        return read(organization, procedure);
    }

    private PeopleResult read(String organization, @Nullable Procedure procedure) {
        Findings findings = new Findings();
        Optional<People> people =
                new Source(files).read(organization + ENDING, findings).flatMap(tree -> bound(tree, findings));
        people.ifPresent(loaded -> {
            if (!loaded.organization().equals(organization)) {
                findings.error("/organization", "must be '" + organization + "', the name of the file");
            }
            PeopleChecks checks = new PeopleChecks(loaded, findings);
            checks.alone();
            if (procedure != null) {
                checks.against(procedure);
                checks.posts(procedure.posts());
            }
        });
        return people.isPresent() && !findings.hasErrors()
                ? new PeopleResult.Loaded(people.get(), findings.all())
                : new PeopleResult.Refused(findings.all());
    }

    private static Optional<People> bound(Tree tree, Findings findings) {
        findings.in(tree);
        SCHEMA.check(tree, findings);
        return findings.hasErrors() ? Optional.empty() : Binder.bind(tree.json(), People.class, findings);
    }
}
