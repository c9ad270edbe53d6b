package io.redress.local.kafka;

import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.logging.LogManager;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Main class of the broker's own JVM: formats the folder the first time, then is Kafka. One argument: the file with its settings. */
final class Broker {

    private Broker() {}

    public static void main(String[] arguments) throws IOException {
        try (var logging = Broker.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(logging);
        }
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(arguments[0]), UTF_8)) {
            settings.load(reader);
        }
        var folder = Path.of(settings.getProperty("log.dirs"));
        if (!Files.exists(folder.resolve("meta.properties"))) {
            format(folder, arguments[0]);
        }
        Kafka.main(arguments);
    }

    private static void format(Path folder, String settings) throws IOException {
        empty(folder);
        var cluster = Uuid.randomUuid().toString();
        var status =
                StorageTool.execute(new String[] {"format", "--cluster-id", cluster, "--config", settings}, System.out);
        if (status != 0) {
            throw new IllegalStateException("the folder %s could not be formatted".formatted(folder));
        }
    }

    /** What an interrupted formatting left; without {@code meta.properties} there is no record in it. */
    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }
}
