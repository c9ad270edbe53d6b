package io.redress.intake.export;

import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The texts that are here of one complaint, whoever wrote them. */
@ApplicationScoped
class HeldTexts {

    private final Jdbi jdbi;

    HeldTexts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of the customer and for the customer, in the order they came here. */
    List<Export.Text> ofCustomer(UUID complaint) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select kind, body from words where stream = :complaint and kind <> 'internal' order by kept_at, id
                        """)
                .bind("complaint", complaint)
                .map((row, _) -> new Export.Text(row.getString("kind"), row.getString("body")))
                .list());
    }

    int internal(UUID complaint) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from words where stream = :complaint and kind = 'internal'")
                .bind("complaint", complaint)
                .mapTo(Integer.class)
                .one());
    }
}
