package io.redress.intake.history;

import io.redress.intake.complaint.ComplaintRegistered;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The complaints of one person. Erased ones are not theirs any more, frozen ones are read by nobody, and nobody learns here of a complaint that is
 * about them.
 */
@ApplicationScoped
public class CustomerHistory {

    /** Whoever has complained more often is known by name. */
    private static final int MOST = 200;

    private static final String THEIRS = """
            from complaint c join person o on o.complaint = c.id left join progress p on p.complaint = c.id
            where c.customer = :customer and c.organization = :organization and not c.frozen
              and not :staff = any(c.staff_concerned)
            """;

    private final Jdbi jdbi;

    CustomerHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Newest first. */
    public List<EarlierComplaint> of(String organization, UUID customer, String staff) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.id, c.reference, c.channel, coalesce(p.category, c.category) category,
                          coalesce(p.status, 'registered') status, c.received_at, c.joined_with %s
                        order by c.received_at desc, c.id desc limit :most
                        """.formatted(THEIRS))
                .bind("organization", organization)
                .bind("customer", customer)
                .bind("staff", staff)
                .bind("most", MOST)
                .map(CustomerHistory::read)
                .list());
    }

    /** How many complaints the person has brought so far, and how many of them in the category. */
    public ComplaintRegistered.Earlier count(String organization, UUID customer, @Nullable String category) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) complaints, count(*) filter (where coalesce(p.category, c.category) = :category) alike
                        from complaint c join person o on o.complaint = c.id left join progress p on p.complaint = c.id
                        where c.customer = :customer and c.organization = :organization
                        """)
                .bind("organization", organization)
                .bind("customer", customer)
                .bind("category", category)
                .map((row, _) -> new ComplaintRegistered.Earlier(row.getInt("complaints"), row.getInt("alike")))
                .one());
    }

    private static EarlierComplaint read(ResultSet row, StatementContext context) throws SQLException {
        return new EarlierComplaint(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("channel"),
                row.getString("category"),
                row.getString("status"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("joined_with", UUID.class));
    }
}
