package io.redress.followup;

import io.redress.procedure.Procedure;
import io.redress.procedure.ProcedureFiles;

import java.nio.file.Path;

/** The procedure that the tests follow up by: the one that is delivered. */
public final class TelecomOperator {

    public static final String CODE = "telecom-operator";

    private TelecomOperator() {}

    public static Procedure procedure() {
        return ProcedureFiles.in(Path.of("../deploy/procedures")).load(CODE).orThrow();
    }
}
