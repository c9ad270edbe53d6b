package io.redress.routing.procedures;

import io.redress.procedure.Procedure;
import io.redress.procedure.Procedures;
import io.redress.runtime.document.Documents;
import io.redress.runtime.inbox.NotYet;

import java.util.Map;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** Every version this service has taken in; a case stays on the one it began with. */
@ApplicationScoped
public class PublishedProcedures {

    private final Procedures procedures;

    PublishedProcedures(Documents documents) {
        this.procedures = new Procedures(new PublishedTexts(documents));
    }

    /** Empty for a version that was never published, or has not arrived here. */
    public Optional<Procedure> find(String organization, String version) {
        return procedures.find(organization, version);
    }

    /** What new complaints begin with; empty while nothing is published. */
    public Optional<Procedure> current(String organization) {
        return procedures.current(organization);
    }

    /** The texts that new complaints begin with, by name; none while nothing is published. */
    public Map<String, String> currentFiles(String organization) {
        return procedures.current(organization).map(Procedure::files).orElse(Map.of());
    }

    /** @throws NotYet while the version has not arrived here */
    public Procedure of(String organization, String version) {
        return find(organization, version)
                .orElseThrow(() -> new NotYet("procedure %s of %s".formatted(version, organization)));
    }
}
