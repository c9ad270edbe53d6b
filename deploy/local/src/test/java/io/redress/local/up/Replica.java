package io.redress.local.up;

import io.redress.local.process.Child;
import io.redress.local.process.StopSignal;
import io.redress.local.suite.DataFolder;
import io.redress.local.suite.Home;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Secrets;
import io.redress.local.suite.Suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;

/**
 * A second process of a service beside the one that the launcher runs: same database, same topics, a port of its own. One machine has no
 * use for it; the tests of what replicas do to each other have.
 */
public record Replica(Process process, String url) implements AutoCloseable {

    public static Replica start(String name, Home home, Ports ports, DataFolder data) {
        var service = Suite.REDRESS.service(name);
        var first = new ServiceProcess(home, Suite.REDRESS, ports, data, Secrets.of(data)).prepare(service, 0);
        var port = freePort();
        var environment = new HashMap<>(first.environment());
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        var second = new Child(
                name + "-2", 0, first.command(), first.folder(), environment, data.log(name + "-2"), StopSignal.TERM);
        try {
            return new Replica(second.start(), "http://%s:%d".formatted(Ports.HOST, port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
