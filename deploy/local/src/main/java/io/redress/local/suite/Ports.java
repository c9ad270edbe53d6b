package io.redress.local.suite;

import io.redress.local.console.Refusal;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every port of the suite, counted from one base. All of them listen on 127.0.0.1 alone. */
public record Ports(int base) {

    public static final String HOST = "127.0.0.1";

    private static final int STANDARD = 8080;
    private static final int LAST_OFFSET = 7;
    private static final int HIGHEST = 65535;

    /** The ports that REDRESS_PORTS asks for; the standard ones when it says nothing. */
    public static Ports from(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new Ports(STANDARD);
        }
        try {
            var base = Integer.parseInt(text.strip());
            if (base >= 1 && base + LAST_OFFSET <= HIGHEST) {
                return new Ports(base);
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number out of range.
        }
        throw new Refusal("REDRESS_PORTS is the first of eight ports, from 1 to %d, not '%s'."
                .formatted(HIGHEST - LAST_OFFSET, text));
    }

    public int gateway() {
        return base;
    }

    public int of(Service service) {
        return base + service.offset();
    }

    public int kafka() {
        return base + 5;
    }

    public int postgres() {
        return base + 6;
    }

    public int controller() {
        return base + LAST_OFFSET;
    }

    public String url(Service service) {
        return "http://%s:%d".formatted(HOST, of(service));
    }

    public String gatewayUrl() {
        return "http://%s:%d".formatted(HOST, gateway());
    }

    public String kafkaAddress() {
        return "%s:%d".formatted(HOST, kafka());
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, postgres(), database);
    }

    /** Who listens where. */
    public Map<String, Integer> plan(Suite suite) {
        var plan = new LinkedHashMap<String, Integer>();
        plan.put("gateway", gateway());
        suite.services().forEach(service -> plan.put(service.name(), of(service)));
        plan.put("kafka", kafka());
        plan.put("postgres", postgres());
        plan.put("kafka's controller", controller());
        return plan;
    }

    /** Refuses when something else listens on one of them. */
    public void requireFree(Suite suite) {
        plan(suite).forEach((name, port) -> {
            if (!isFree(port)) {
                throw new Refusal(
                        "Port %d (%s) is taken: end what listens there, or move all ports with REDRESS_PORTS=%d."
                                .formatted(port, name, base + 1000 + LAST_OFFSET <= HIGHEST ? base + 1000 : STANDARD));
            }
        });
    }

    public boolean allFree(Suite suite) {
        return plan(suite).values().stream().allMatch(Ports::isFree);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // A connection of an earlier run that the kernel still remembers does not stand in the way of a new
            // listener.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
