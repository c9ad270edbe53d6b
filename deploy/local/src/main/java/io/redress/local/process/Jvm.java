package io.redress.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Java process of the suite, run by the same JDK as the launcher. */
public record Jvm(List<String> options, List<String> target) {

    public Jvm {
        options = List.copyOf(options);
        target = List.copyOf(target);
    }

    /** A main class of the launcher's own classpath. */
    public static Jvm ofThisClasspath(String... options) {
        var all = new ArrayList<>(common(options));
        all.add("--enable-native-access=ALL-UNNAMED");
        return new Jvm(all, List.of("-cp", System.getProperty("java.class.path")));
    }

    /**
     * A jar, named as seen from the folder that the process runs in. It gets no option about modules: a start-up cache made without that
     * option would silently be left aside.
     */
    public static Jvm ofJar(String jar, String... options) {
        return new Jvm(common(options), List.of("-jar", jar));
    }

    public List<String> command(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(target);
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> common(String... options) {
        var all = new ArrayList<>(List.of(
                // Two cores are shared by all processes: a collector with threads of its own costs more than it saves.
                "-XX:+UseSerialGC",
                // What is hot is still compiled to the last, only not while everything starts at once: that half of a
                // start's work
                // is for code that hardly runs again. (One service, processor time to ready: 6 s without these, 3.8 s
                // with them.)
                "-XX:Tier4InvocationThreshold=50000",
                "-XX:Tier4MinInvocationThreshold=6000",
                "-XX:Tier4CompileThreshold=150000",
                "-XX:Tier4BackEdgeThreshold=400000",
                // Half dead is worse than dead: the launcher starts it again.
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow"));
        all.addAll(List.of(options));
        return all;
    }
}
