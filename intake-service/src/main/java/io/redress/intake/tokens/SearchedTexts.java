package io.redress.intake.tokens;

import org.jdbi.v3.core.Jdbi;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows that complaints are found by. */
@ApplicationScoped
public class SearchedTexts {

    private final Jdbi jdbi;

    SearchedTexts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void add(SearchedText text) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into searched_text (id, complaint, tokens) values (:id, :complaint, array_to_tsvector(:tokens))
                        """)
                .bind("id", text.id())
                .bind("complaint", text.complaint())
                .bindArray("tokens", String.class, text.tokens())
                .execute());
    }

    /** What is left of the complaint's words here goes too. */
    public void erase(UUID complaint) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from searched_text where complaint = :complaint")
                .bind("complaint", complaint)
                .execute());
    }
}
