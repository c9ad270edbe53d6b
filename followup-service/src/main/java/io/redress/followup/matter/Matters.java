package io.redress.followup.matter;

import io.redress.runtime.journal.Facts;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The matters this service knows. Every write runs in the transaction of the fact it comes from. */
@ApplicationScoped
public class Matters {

    private final Jdbi jdbi;

    Matters(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Matter> find(UUID complaint) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from matter where complaint = :complaint")
                .bind("complaint", complaint)
                .map(Matters::matter)
                .findOne());
    }

    public Matter registered(UUID complaint, String organization, Registered registered) {
        return kept(complaint, organization, "registered", Facts.write(registered));
    }

    public Matter stands(UUID complaint, String organization, Situation newest) {
        var before = find(complaint).map(Matter::situation).orElse(null);
        return kept(complaint, organization, "situation", Facts.write(newest.after(before)));
    }

    /** What is erased stays erased. */
    public void silence(UUID complaint, String organization, Silence silence) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into matter (complaint, organization, silenced) values (:complaint, :organization, :silenced)
                        on conflict (complaint) do update set silenced = excluded.silenced
                        where matter.silenced is distinct from 'erased'
                        """)
                .bind("complaint", complaint)
                .bind("organization", organization)
                .bind("silenced", silence.code())
                .execute());
    }

    /** @param column a constant of this class, never anybody's text */
    private Matter kept(UUID complaint, String organization, String column, String json) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        insert into matter (complaint, organization, <column>) values (:complaint, :organization, :json)
                        on conflict (complaint) do update set <column> = excluded.<column> returning *
                        """)
                .define("column", column)
                .bind("complaint", complaint)
                .bind("organization", organization)
                .bind("json", json)
                .map(Matters::matter)
                .one());
    }

    private static Matter matter(ResultSet row, StatementContext context) throws SQLException {
        var silenced = row.getString("silenced");
        return new Matter(
                row.getObject("complaint", UUID.class),
                row.getString("organization"),
                read(Registered.class, row.getString("registered")),
                read(Situation.class, row.getString("situation")),
                silenced == null ? null : Silence.of(silenced));
    }

    private static <T> @Nullable T read(Class<T> type, @Nullable String json) {
        return json == null ? null : Facts.read(type, json);
    }
}
