package io.redress.reporting.rules;

import io.redress.procedure.Procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A procedure as intake publishes it. */
public final class ProcedureFixture {

    private ProcedureFixture() {}

    public static Procedure acme() {
        return of("acme");
    }

    /** The same procedure for another organisation. */
    public static Procedure of(String organization) {
        try (var file = ProcedureFixture.class.getResourceAsStream("/procedures/acme/procedure.yaml")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
            return Procedure.parse(Map.of(
                            organization + "/procedure.yaml", text.replace("code: acme", "code: " + organization)))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
