package io.redress.local;

import io.redress.local.suite.Ports;
import io.redress.local.suite.Suite;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Places for a suite beside whatever else runs on this machine. */
public final class FreePorts {

    /** Below the range from which the system gives ports to clients, and above the usual ports of servers. */
    private static final int LOWEST = 12_000;

    private static final int HIGHEST = 32_000;
    private static final int WIDTH = 8;

    private FreePorts() {}

    public static Ports find() {
        return Stream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST / WIDTH, HIGHEST / WIDTH) * WIDTH)
                .limit(1000)
                .map(Ports::new)
                .filter(ports -> ports.allFree(Suite.REDRESS))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no eight free ports in a row were found"));
    }
}
