package io.redress.intake.view;

import io.redress.intake.complaint.ComplaintRegistered;
import io.redress.intake.complaint.ComplaintReturned;
import io.redress.procedure.Procedures;
import io.redress.procedure.acceptance.Acceptance.Standard;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

/** Why complaints are not taken, as the version of the procedure says that they stay on. */
@ApplicationScoped
class Standards {

    private final Procedures procedures;

    Standards(Procedures procedures) {
        this.procedures = procedures;
    }

    @Nullable
    String reason(ComplaintRegistered registered, ComplaintReturned returned, String language) {
        return procedures.find(registered.organization(), registered.procedure()).stream()
                .flatMap(procedure -> procedure.acceptance().written().standard().stream())
                .filter(row -> row.id().equals(returned.standard()))
                .map(Standard::reason)
                .map(reason -> reason.in(language))
                .findFirst()
                .orElse(null);
    }
}
