package io.redress.local;

import io.redress.local.clock.ClockCommand;
import io.redress.local.console.Console;
import io.redress.local.console.Refusal;
import io.redress.local.demo.Demo;
import io.redress.local.departmentsystem.DepartmentSystem;
import io.redress.local.operator.Down;
import io.redress.local.operator.Heal;
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
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Main class behind the scripts: the first argument is the script's name, the rest are its arguments. */
public final class Launcher {

    private static final int REFUSED = 1;
    private static final int BROKEN = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        quietLibraries();
        // UTF-8 whatever the terminal's locale says: names and texts of the demo are Chinese.
        var console =
                new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        try {
            run(console, arguments[0], Arrays.asList(arguments).subList(1, arguments.length));
        } catch (Refusal refusal) {
            console.line(String.valueOf(refusal.getMessage()));
            System.exit(REFUSED);
        } catch (RuntimeException defect) {
            // Said by hand and left by hand: the gateway's threads would keep a broken launcher alive.
            console.defect(defect);
            System.exit(BROKEN);
        }
    }

    private static void run(Console console, String command, List<String> arguments) {
        var home = Home.ofThisProcess();
        switch (command) {
            case "up" -> new Up(console, home, Suite.REDRESS).run(UpOptions.parse(arguments));
            case "down" -> new Down(console, home.data()).run();
            case "clock" -> new ClockCommand(console, home, Suite.REDRESS).run(arguments);
            case "heal" -> new Heal(console, home, Suite.REDRESS).run(arguments);
            case "demo" -> new Demo(console, home).run();
            case "department-system" -> new DepartmentSystem(console, home, arguments).run();
            default -> throw new Refusal("There is no command '%s'.".formatted(command));
        }
    }

    /** What Kafka's client, Flyway and Vert.x have to say here is said by the launcher's own lines. */
    private static void quietLibraries() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
