package io.redress.intake.incident;

import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.words.Words;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The projection's rows, and what they say to a customer. */
@ApplicationScoped
public class KnownIncidents {

    private final Jdbi jdbi;
    private final Words words;

    KnownIncidents(Jdbi jdbi, Words words) {
        this.jdbi = jdbi;
        this.words = words;
    }

    /** In the inbox's transaction. A proposed one explains nothing yet. */
    public void take(Entry entry) {
        switch (entry.type()) {
            case "redress.incident.opened.v1" -> keep(entry);
            case "redress.incident.recovered.v1" -> close(entry.stream());
            default -> {
                // What else is said of incidents is for those who work on them.
            }
        }
    }

    /** The oldest open one that explains a complaint about this, there. */
    public Optional<UUID> explaining(
            String organization, @Nullable String category, @Nullable String region, @Nullable String site) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "select id, state from known_incident where organization = :organization and open order by n")
                        .bind("organization", organization)
                        .map((row, _) -> new Row(row.getObject("id", UUID.class), row.getString("state")))
                        .list())
                .stream()
                .filter(row -> row.told().covers(category, region, site))
                .map(Row::id)
                .findFirst();
    }

    /** @param language of the text, {@code zh-CN} or {@code en} */
    public Optional<Explanation> explanation(@Nullable UUID incident, String language) {
        return incident == null
                ? Optional.empty()
                : jdbi.withHandle(handle -> handle.createQuery("select state from known_incident where id = :id")
                                .bind("id", incident)
                                .mapTo(String.class)
                                .findOne())
                        .map(state -> Facts.read(IncidentTold.class, state))
                        .map(told -> new Explanation(
                                told.n(),
                                told.cause(),
                                words.read(told.words()
                                                .explanation()
                                                .in(language)
                                                .id())
                                        .orElse(null),
                                told.expectedRecovery()));
    }

    private record Row(UUID id, String state) {

        IncidentTold told() {
            return Facts.read(IncidentTold.class, state);
        }
    }

    private void keep(Entry entry) {
        var told = Facts.read(IncidentTold.class, entry.data());
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into known_incident (id, organization, n, open, state)
                        values (:id, :organization, :n, true, :state)
                        on conflict (id) do update set open = true, state = excluded.state
                        """)
                .bind("id", entry.stream())
                .bind("organization", entry.organization())
                .bind("n", told.n())
                .bind("state", Facts.write(told))
                .execute());
    }

    private void close(UUID incident) {
        jdbi.useHandle(handle -> handle.createUpdate("update known_incident set open = false where id = :id")
                .bind("id", incident)
                .execute());
    }
}
