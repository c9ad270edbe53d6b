package io.redress.procedure;

import io.redress.procedure.people.PeopleFiles;
import io.redress.procedure.people.PeopleResult;
import io.redress.procedure.source.Finding;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * {@code deploy/procedures/check [FILE…]}: reads procedures and people as the suite would and prints what is wrong, one finding
 * a line, {@code file:line:column: message}. Nothing else is read or written.
 */
public final class CheckCommand {

    static final int SOUND = 0;
    static final int WRONG = 1;
    static final int USAGE = 2;

    private final Path procedures;
    private final Path people;
    private final PrintStream out;

    CheckCommand(Path procedures, Path people, PrintStream out) {
        this.procedures = procedures.toAbsolutePath().normalize();
        this.people = people.toAbsolutePath().normalize();
        this.out = out;
    }

    /** @param args folder of procedures, folder of people, then the files to check; all when there are none */
    public static void main(String[] args) {
        if (args.length < 2) {
            System.err.println("usage: check [FILE…]");
            System.exit(USAGE);
        }
        List<Path> files = Arrays.stream(args).skip(2).map(Path::of).toList();
        System.exit(new CheckCommand(Path.of(args[0]), Path.of(args[1]), System.out).run(files));
    }

    /** Exit code: 0 without errors, 1 with some, 2 when it could not be asked so. */
    int run(List<Path> files) {
        try {
            ProcedureFiles all = ProcedureFiles.in(procedures);
            SortedSet<String> organizations = new TreeSet<>(files.isEmpty() ? all.organizations() : Set.of());
            for (Path file : files) {
                if (!Files.exists(file)) {
                    out.println("there is no file " + file);
                    return USAGE;
                }
                organizations.addAll(about(file.toAbsolutePath().normalize(), all.organizations()));
            }
            return organizations.stream()
                    .mapToInt(code -> check(all, code))
                    .max()
                    .orElse(SOUND);
        } catch (UncheckedIOException e) {
            out.println(e.getMessage());
            return USAGE;
        }
    }

    /** The organisations that a file is part of; a shared one is part of all. */
    private SortedSet<String> about(Path file, SortedSet<String> all) {
        String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        SortedSet<String> meant = new TreeSet<>();
        if (file.startsWith(people)) {
            meant.add(name);
        } else if (file.startsWith(procedures) && !file.equals(procedures)) {
            meant.add(procedures.relativize(file).getName(0).toString());
        }
        meant.retainAll(all);
        return meant.isEmpty() ? all : meant;
    }

    private int check(ProcedureFiles all, String organization) {
        return switch (all.load(organization)) {
            case LoadResult.Loaded loaded -> {
                print(procedures, loaded.warnings());
                int ofPeople = checkPeople(loaded.procedure());
                if (ofPeople == SOUND) {
                    out.println(organization + ": sound, version "
                            + loaded.procedure().version());
                }
                yield ofPeople;
            }
            case LoadResult.Refused refused -> {
                print(procedures, refused.findings());
                yield WRONG;
            }
        };
    }

    private int checkPeople(Procedure procedure) {
        String organization = procedure.organization().code();
        if (!Files.exists(people.resolve(organization + ".yaml"))) {
            out.println(people.resolve(organization + ".yaml") + ":1:1: there is no people file");
            return WRONG;
        }
        return switch (PeopleFiles.in(people).load(organization, procedure)) {
            case PeopleResult.Loaded loaded -> {
                print(people, loaded.warnings());
                yield SOUND;
            }
            case PeopleResult.Refused refused -> {
                print(people, refused.findings());
                yield WRONG;
            }
        };
    }

    private void print(Path folder, List<Finding> findings) {
        Path here = Path.of("").toAbsolutePath();
        findings.forEach(finding -> {
            Path file = folder.resolve(finding.file());
            out.println("%s:%d:%d: %s%s"
                    .formatted(
                            file.startsWith(here) ? here.relativize(file) : file,
                            finding.line(),
                            finding.column(),
                            finding.severity() == Finding.Severity.WARNING ? "warning: " : "",
                            finding.message()));
        });
    }
}
