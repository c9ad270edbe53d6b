package io.redress.intake.people;

import io.redress.runtime.people.Absence;
import org.jdbi.v3.core.Jdbi;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** Who is away. One absence a person: a new one takes the place of the last. */
@ApplicationScoped
class Absences {

    private final Jdbi jdbi;

    Absences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void put(String organization, Absence absence) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into absence (organization, staff, absent_from, absent_to) values (:organization, :staff, :from, :to)
                        on conflict (organization, staff) do update
                        set absent_from = excluded.absent_from, absent_to = excluded.absent_to
                        """)
                .bind("organization", organization)
                .bind("staff", absence.staff())
                .bind("from", absence.from().atOffset(ZoneOffset.UTC))
                .bind("to", absence.to().atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** Those that are not over, by staff number. */
    List<Absence> of(String organization, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select staff, absent_from, absent_to from absence
                        where organization = :organization and absent_to > :now order by staff
                        """)
                .bind("organization", organization)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, _) -> new Absence(
                        row.getString("staff"),
                        row.getObject("absent_from", OffsetDateTime.class).toInstant(),
                        row.getObject("absent_to", OffsetDateTime.class).toInstant()))
                .list());
    }
}
