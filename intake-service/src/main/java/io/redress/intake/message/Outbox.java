package io.redress.intake.message;

import io.redress.intake.message.OutboxResource.OutboxMessage;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** All messages that went out, of all organisations. Addresses are encrypted, so they are sought by opening one after the other: one machine's worth. */
@ApplicationScoped
class Outbox {

    private static final Set<String> RECIPIENTS = Set.of("customer", "body", "staff");
    private static final int PAGE = 500;

    private final Jdbi jdbi;
    private final Messages messages;

    Outbox(Jdbi jdbi, Messages messages) {
        this.jdbi = jdbi;
        this.messages = messages;
    }

    /** Where a page ended. */
    record Position(Instant at, UUID complaint, int n) {

        static final Position START = new Position(Instant.EPOCH, new UUID(0, 0), 0);

        static Position of(List<String> keys) {
            return new Position(
                    Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)), Integer.parseInt(keys.get(2)));
        }

        static Position of(OutboxMessage message) {
            return new Position(
                    message.message().at(),
                    message.complaint(),
                    message.message().n());
        }

        static List<String> keys(OutboxMessage message) {
            return List.of(
                    message.message().at().toString(),
                    message.complaint().toString(),
                    String.valueOf(message.message().n()));
        }
    }

    /**
     * Oldest first.
     *
     * @param to a kind of recipient or an address; null for all
     */
    List<OutboxMessage> sent(@Nullable String to, Position after, int limit) {
        var found = new ArrayList<OutboxMessage>();
        var position = after;
        while (found.size() < limit) {
            var page = page(position);
            page.stream()
                    .filter(message -> isFor(message, to))
                    .limit(limit - found.size())
                    .forEach(found::add);
            if (page.size() < PAGE) {
                return found;
            }
            position = Position.of(page.getLast());
        }
        return found;
    }

    private static boolean isFor(OutboxMessage message, @Nullable String to) {
        if (to == null) {
            return true;
        }
        return RECIPIENTS.contains(to) ? to.equals(message.message().to()) : to.equals(message.address());
    }

    private List<OutboxMessage> page(Position after) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select m.*, c.reference from message m join complaint c on c.id = m.complaint
                        where m.state = 'sent' and (m.at, m.complaint, m.n) > (:at, :complaint, :n)
                        order by m.at, m.complaint, m.n limit :limit
                        """)
                .bind("at", after.at().atOffset(ZoneOffset.UTC))
                .bind("complaint", after.complaint())
                .bind("n", after.n())
                .bind("limit", PAGE)
                .map(this::read)
                .list());
    }

    private OutboxMessage read(ResultSet row, StatementContext context) throws SQLException {
        var message = MessageRow.read(row, context);
        return new OutboxMessage(
                message.complaint(),
                row.getString("reference"),
                messages.open(message.address(), message),
                messages.open(message.subject(), message),
                SentMessage.of(message, messages.open(message.text(), message)));
    }
}
