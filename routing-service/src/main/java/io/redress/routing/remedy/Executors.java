package io.redress.routing.remedy;

import io.redress.procedure.remedy.RemedyType;
import io.redress.routing.desk.Worked;

import java.util.Optional;

/** Which department gives what. Pure. */
public final class Executors {

    private Executors() {}

    /** The one the file names, else the one that works the case. */
    public static String of(Worked worked, String type) {
        return worked.procedure()
                .remedies()
                .find(type)
                .map(RemedyType::executor)
                .flatMap(Optional::ofNullable)
                .orElse(worked.kase().standing().department());
    }
}
