package io.redress.local.suite;

import io.redress.local.console.Refusal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The folder {@code deploy/local} with its settings, and what the person's environment says.
 *
 * @param folder deploy/local, absolute
 * @param environment REDRESS_PORTS, REDRESS_DATA and what is passed on to the services
 */
public record Home(Path folder, Map<String, String> environment, Properties settings) {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** Of this process: the scripts say with {@code -Dredress.home} where they lie. */
    public static Home ofThisProcess() {
        var folder = System.getProperty("redress.home");
        if (folder == null) {
            throw new Refusal(
                    "Start this with the scripts of deploy/local; they name their folder with -Dredress.home.");
        }
        return of(Path.of(folder), System.getenv());
    }

    public static Home of(Path folder, Map<String, String> environment) {
        var absolute = folder.toAbsolutePath().normalize();
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(absolute.resolve("local.properties"), UTF_8)) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Home(absolute, Map.copyOf(environment), settings);
    }

    public Path repository() {
        return folder.resolve("../..").normalize();
    }

    public Path application(Service service) {
        return repository().resolve(service.module()).resolve("target/quarkus-app");
    }

    public DataFolder data() {
        var named = environment.get("REDRESS_DATA");
        var path = named == null || named.isBlank() ? folder.resolve("data") : Path.of(named);
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    public Ports ports() {
        return Ports.from(environment.get("REDRESS_PORTS"));
    }

    public String setting(String name) {
        var value = settings.getProperty(name);
        if (value == null) {
            throw new Refusal("%s has no '%s'.".formatted(folder.resolve("local.properties"), name));
        }
        return value;
    }

    public List<String> settings(String name) {
        return List.of(COMMA.split(setting(name), -1));
    }

    /** A folder named in the settings, seen from deploy/local. */
    public Path folderOf(String name) {
        return folder.resolve(setting(name)).normalize();
    }
}
