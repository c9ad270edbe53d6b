package io.redress.routing.closing;

import org.jdbi.v3.core.Jdbi;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** How the asking after each resolution ended: a projection of followup's facts. */
@ApplicationScoped
public class RoundEnds {

    private final Jdbi jdbi;

    RoundEnds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The outcomes of asking a customer. */
    public enum Outcome {
        CONTENT("content"),
        NOT_CONTENT("not-content"),
        /** Nobody could be asked: nothing more is waited for. */
        UNREACHED("unreached");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }
    }

    /**
     * An answer that comes by link after nobody was reached still counts; nothing counts after an answer.
     *
     * @return whether it counts
     */
    public boolean keep(UUID kase, int round, UUID entry, Outcome outcome) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into round_end (case_id, round, entry, outcome) values (:case, :round, :entry, :outcome)
                        on conflict (case_id, round) do update set entry = excluded.entry, outcome = excluded.outcome
                        where round_end.outcome = 'unreached' and excluded.outcome <> 'unreached'
                        """)
                        .bind("case", kase)
                        .bind("round", round)
                        .bind("entry", entry)
                        .bind("outcome", outcome.code)
                        .execute())
                == 1;
    }

    /** Whether the customer has been asked to the end and did not say that it is not solved. */
    boolean endedWell(UUID kase, int round) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (
                          select 1 from round_end where case_id = :case and round = :round and outcome <> 'not-content')
                        """)
                .bind("case", kase)
                .bind("round", round)
                .mapTo(Boolean.class)
                .one());
    }
}
