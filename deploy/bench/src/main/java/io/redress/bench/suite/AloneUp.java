package io.redress.bench.suite;

import io.redress.local.console.Console;
import io.redress.local.console.Refusal;
import io.redress.local.suite.Home;
import io.redress.local.suite.Suite;
import io.redress.local.up.Up;
import io.redress.local.up.UpOptions;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;

/** Main class of {@code deploy/local/up} for one service alone, beside PostgreSQL and Kafka: its name, then up's own arguments. */
public final class AloneUp {

    private AloneUp() {}

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset();
        var console =
                new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        try {
            var service = Suite.REDRESS.service(arguments[0]);
            var options = UpOptions.parse(Arrays.asList(arguments).subList(1, arguments.length));
            new Up(console, Home.ofThisProcess(), new Suite(List.of(service))).run(options);
        } catch (Refusal refusal) {
            console.line(String.valueOf(refusal.getMessage()));
            System.exit(1);
        } catch (RuntimeException defect) {
            console.defect(defect);
            System.exit(2);
        }
    }
}
