package io.redress.local.suite;

import io.redress.local.console.Refusal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Passwords and keys of one suite, made at its first start and kept in one file that only this user can read. */
public final class Secrets {

    private static final int PASSWORD_BYTES = 24;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the file and adds what is missing in it, for example the passwords of a service that is new. */
    public static Secrets prepare(DataFolder data, Suite suite) {
        if (Files.exists(data.postgres()) && !Files.exists(data.secrets())) {
            throw new Refusal("%s is gone, and with it the passwords of %s: put it back, or start with --fresh."
                    .formatted(data.secrets(), data.postgres()));
        }
        var values = read(data.secrets());
        var known = values.size();
        values.computeIfAbsent("key", name -> key());
        values.computeIfAbsent("internal", name -> password());
        values.computeIfAbsent(role("postgres"), name -> password());
        for (var service : suite.services()) {
            values.computeIfAbsent(role(service.name()), name -> password());
            values.computeIfAbsent(role(service.ownerRole()), name -> password());
        }
        if (values.size() > known) {
            write(data.secrets(), values);
        }
        return new Secrets(values);
    }

    /** The secrets of a suite that has been started before. */
    public static Secrets of(DataFolder data) {
        return new Secrets(read(data.secrets()));
    }

    /** The deployment's key: base64 of 32 bytes. */
    public String deploymentKey() {
        return get("key");
    }

    /** What the services show each other on internal calls. */
    public String internal() {
        return get("internal");
    }

    public String password(String role) {
        return get(role(role));
    }

    private String get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new Refusal(
                    "The suite's secrets have no '%s': was it ever started from this data folder?".formatted(name));
        }
        return value;
    }

    private static String role(String name) {
        return "password." + name;
    }

    private static String password() {
        return random(PASSWORD_BYTES, Base64.getUrlEncoder().withoutPadding());
    }

    private static String key() {
        return random(KEY_BYTES, Base64.getEncoder());
    }

    private static String random(int length, Base64.Encoder encoder) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return encoder.encodeToString(bytes);
    }

    private static Map<String, String> read(Path file) {
        var values = new TreeMap<String, String>();
        if (!Files.exists(file)) {
            return values;
        }
        try {
            for (var line : Files.readAllLines(file, UTF_8)) {
                // The first one: the padding of base64 is the same sign.
                var sign = line.indexOf('=');
                if (sign > 0) {
                    values.put(line.substring(0, sign), line.substring(sign + 1));
                }
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Map<String, String> values) {
        var text = new StringBuilder();
        values.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        try {
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(next, text, UTF_8);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
