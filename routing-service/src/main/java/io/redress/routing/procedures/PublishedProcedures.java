package io.redress.routing.procedures;

import io.redress.procedure.Procedure;
import io.redress.procedure.Procedures;
import io.redress.runtime.document.Documents;
import io.redress.runtime.inbox.NotYet;

import jakarta.enterprise.context.ApplicationScoped;

/** Every version this service has taken in; a case stays on the one it began with. */
@ApplicationScoped
public class PublishedProcedures {

    private final Procedures procedures;

    PublishedProcedures(Documents documents) {
        this.procedures = new Procedures(new PublishedTexts(documents));
    }

    /** @throws NotYet while the version has not arrived here */
    public Procedure of(String organization, String version) {
        return procedures
                .find(organization, version)
                .orElseThrow(() -> new NotYet("procedure %s of %s".formatted(version, organization)));
    }
}
