package io.redress.bench.load;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.function.Consumer;

/** Registers one complaint after the other over one connection. */
public final class Registrar implements Worker {

    private static final int CREATED = 201;

    private final Registrations registrations;
    private final int port;
    private final Consumer<Registered> told;
    private @Nullable KeptConnection connection;

    /**
     * A complaint that was taken.
     *
     * @param at {@link System#nanoTime} when the answer was here
     */
    public record Registered(String id, long at) {}

    /** @param told of each that was taken, on the worker's thread */
    public Registrar(Registrations registrations, int port, Consumer<Registered> told) throws IOException {
        this.registrations = registrations;
        this.port = port;
        this.told = told;
        this.connection = new KeptConnection(port);
    }

    @Override
    public void once() throws IOException {
        var open = connection == null ? new KeptConnection(port) : connection;
        connection = null;
        var answer = open.exchange(registrations.next());
        var at = System.nanoTime();
        connection = open;
        if (answer.status() != CREATED) {
            throw new IOException("status %d: %s".formatted(answer.status(), answer.body()));
        }
        var location = String.valueOf(answer.headers().get("location"));
        told.accept(new Registered(location.substring(location.lastIndexOf('/') + 1), at));
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
        }
    }
}
