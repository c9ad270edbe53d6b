package io.redress.runtime.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.redress.runtime.http.Limited;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the settings that a service reads with the table of the suite's README: what is set there is read, and what is read stands there. */
public final class DocumentedSettings {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern KEY = Pattern.compile("\\.\\*|\\[[*0-9]+]");
    private static final String GROUPS = "redress.rate.group.";

    private DocumentedSettings() {}

    /**
     * Names of the settings under {@code redress} that classes of these packages read; those of a map without its key.
     *
     * @param packages roots
     */
    public static Set<String> read(String... packages) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packages);
        var mapped = classes.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .map(JavaClass::reflect)
                .flatMap(DocumentedSettings::names)
                .filter(name -> !name.startsWith(GROUPS))
                .map(name -> KEY.matcher(name).replaceAll(""));
        return Stream.concat(mapped, classes.stream().flatMap(DocumentedSettings::groups))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The limits of their own that calls of this class have. */
    private static Stream<String> groups(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getMethods().stream())
                .flatMap(element -> element.tryGetAnnotationOfType(Limited.class).stream())
                .map(Limited::value)
                .flatMap(group -> Stream.of(GROUPS + group + ".calls", GROUPS + group + ".per"));
    }

    private static Stream<String> names(Class<?> mapping) {
        return ConfigMappings.getProperties(ConfigClass.configClass(mapping)).keySet().stream();
    }

    /**
     * Names of the settings under {@code redress} that the table has for a service.
     *
     * @param service as its second column calls it
     */
    public static Set<String> documented(Path readme, String service) throws IOException {
        return Files.readAllLines(readme).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length > 4)
                .filter(cells ->
                        Set.of(cells[2].strip().split(", ")).stream().anyMatch(Set.of("all", service)::contains))
                .flatMap(cells -> namesIn(cells[1]))
                .filter(name -> name.startsWith("redress."))
                .map(name -> KEY.matcher(name).replaceAll(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code `redress.a.b`, `.c`} are two settings that differ in their last part. */
    private static Stream<String> namesIn(String cell) {
        var names = Stream.<String>builder();
        var before = "";
        for (var found = NAME.matcher(cell); found.find(); ) {
            var name = found.group(1);
            before = name.startsWith(".") ? before.substring(0, before.lastIndexOf('.')) + name : name;
            names.add(before);
        }
        return names.build();
    }
}
