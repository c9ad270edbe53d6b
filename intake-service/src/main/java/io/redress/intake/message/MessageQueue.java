package io.redress.intake.message;

import io.redress.runtime.journal.Entry;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Messages on their way out. */
@ApplicationScoped
public class MessageQueue {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Event<Queued> queued;

    MessageQueue(Jdbi jdbi, Clock clock, Event<Queued> queued) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.queued = queued;
    }

    /** Fired inside the transaction, observed after its success. */
    record Queued() {}

    /** The messages whose end the journal tells; their rows may be lost with an older database, and their causes then come in again. */
    private static final String TOLD = """
            select data::jsonb as told from journal
            where stream = :complaint and type in ('redress.message.sent.v1', 'redress.message.failed.v1')
            """;

    /**
     * Queues what a fact sends, but nothing that was sent on it already. The caller holds the lock of the complaint's state row: messages are
     * numbered under it.
     */
    void put(UUID complaint, String organization, List<Planned> messages, @Nullable Entry cause) {
        messages.forEach(message -> jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into message (complaint, n, organization, recipient, addressee, via, template, language, caused_by, type,
                          facts, at, state, attempts, next_at)
                        select :complaint, coalesce(greatest(max(n), (select max((told ->> 'n')::int) from (<told>) ended)), 0) + 1,
                          :organization, :recipient, :addressee, :via, :template, :language, :causedBy, :type, :facts, :at, 'queued', 0,
                          clock_timestamp()
                        from message where complaint = :complaint
                        having not exists (
                          select from (<told>) ended where told ->> 'causedBy' = cast(:causedBy as text)
                            and told ->> 'template' = :template and told ->> 'to' = :recipient and told ->> 'via' = :via)
                        """)
                .define("told", TOLD)
                .bind("complaint", complaint)
                .bind("organization", organization)
                .bind("recipient", message.recipientCode())
                .bind("addressee", message.addressee())
                .bind("via", message.via().code())
                .bind("template", message.template())
                .bind("language", message.language())
                .bind("causedBy", cause == null ? null : cause.id())
                .bind("type", cause == null ? null : cause.type())
                .bind("facts", cause == null ? null : cause.data())
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .execute()));
        announce();
    }

    /** Has the sender look as soon as the running transaction has committed. */
    public void announce() {
        queued.fire(new Queued());
    }
}
