package io.redress.bench.suite;

import io.redress.local.console.Refusal;
import io.redress.local.suite.Home;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Suite;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where the bench has its suite: its own ports, and its data beneath {@code target}.
 *
 * @param bench the folder deploy/bench
 */
public record Place(Path bench, Home home) {

    private static final int FIRST_PORT = 18_080;
    private static final int STEP = 10;
    private static final int TRIES = 200;

    public static Place ofThisProcess() {
        var bench =
                Path.of(System.getProperty("redress.bench")).toAbsolutePath().normalize();
        var environment = new HashMap<>(System.getenv());
        environment.putIfAbsent("REDRESS_PORTS", String.valueOf(freePorts()));
        environment.put("REDRESS_DATA", bench.resolve("target/data").toString());
        // All calls come from one address.
        environment.put("REDRESS_LIMITS", "off");
        return new Place(bench, Home.of(Path.of(System.getProperty("redress.home")), environment));
    }

    /** What the launcher must be told. */
    Map<String, String> environment() {
        return Map.of(
                "REDRESS_PORTS",
                String.valueOf(home.ports().base()),
                "REDRESS_DATA",
                home.data().root().toString(),
                "REDRESS_LIMITS",
                "off");
    }

    private static int freePorts() {
        return IntStream.iterate(FIRST_PORT, base -> base + STEP)
                .limit(TRIES)
                .filter(base -> new Ports(base).allFree(Suite.REDRESS))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "No eight free ports in a row from %d on: set REDRESS_PORTS.".formatted(FIRST_PORT)));
    }
}
