package io.redress.followup.procedure;

import io.redress.followup.matter.Matter;
import io.redress.procedure.Procedure;
import io.redress.procedure.Procedures;
import io.redress.runtime.inbox.NotYet;

import jakarta.enterprise.context.ApplicationScoped;

/** The procedure each complaint is on. */
@ApplicationScoped
public class PinnedProcedures {

    private final Procedures procedures;

    PinnedProcedures(PublishedTexts texts) {
        this.procedures = new Procedures(texts);
    }

    /** @throws NotYet while the version has not arrived here */
    public Procedure of(Matter matter) {
        return procedures
                .find(matter.organization(), matter.procedure())
                .orElseThrow(
                        () -> new NotYet("procedure %s of %s".formatted(matter.procedure(), matter.organization())));
    }
}
