package io.redress.routing.gathering;

import io.redress.procedure.Procedure;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.condition.Same;
import io.redress.routing.casework.Case;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Counts cases that agree. Whoever counts first writes its own row, under a lock on what they agree in, so that of cases opened at the same time
 * one sees the other. Those that have made a rule hold are used up: the next time it takes as many others.
 */
@ApplicationScoped
class Gatherings {

    private final Jdbi jdbi;

    Gatherings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What is counted.
     *
     * @param rule kind and code: {@code warning/hall-cluster}
     * @param count the new one included
     * @param within from the receipt of the newest of them back; null where one is enough
     * @param same what they agree in; a case that says nothing of it agrees with none
     * @param different whether only those of different customers count; the anonymous are taken for different
     */
    record Rule(String rule, int count, @Nullable Term within, List<Same> same, boolean different) {}

    /**
     * Counts the case.
     *
     * @return those that agree, oldest first, when it makes the rule hold; counted a second time it makes nothing hold
     */
    Optional<List<UUID>> counted(Rule rule, Case kase, Procedure procedure) {
        var key = key(rule, kase);
        var within = rule.within();
        if (key.isEmpty() || !isNew(rule, kase, key.get())) {
            return Optional.empty();
        }
        var agreeing = within == null || rule.count() == 1
                ? List.of(kase.id())
                : agreeing(rule, new Span(procedure, within), kase, key.get());
        if (agreeing.size() < rule.count()) {
            return Optional.empty();
        }
        use(rule, kase.organization(), agreeing, agreeing.getFirst());
        return Optional.of(agreeing);
    }

    private static Optional<String> key(Rule rule, Case kase) {
        var facts = kase.conditions();
        var values = rule.same().stream().map(same -> same.of(facts)).toList();
        return values.contains("") ? Optional.empty() : Optional.of(String.join("\n", values));
    }

    private boolean isNew(Rule rule, Case kase, String key) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select pg_advisory_xact_lock(hashtextextended(:what, 0))::text")
                    .bind("what", String.join("\n", kase.organization(), rule.rule(), key))
                    .mapTo(String.class)
                    .one();
            return handle.createUpdate("""
                            insert into gathered (organization, rule, key, case_id, customer, at)
                            values (:organization, :rule, :key, :case, :customer, :at) on conflict do nothing
                            """)
                            .bind("organization", kase.organization())
                            .bind("rule", rule.rule())
                            .bind("key", key)
                            .bind("case", kase.id())
                            .bind("customer", kase.opening().customer())
                            .bind("at", kase.standing().receivedAt().atOffset(ZoneOffset.UTC))
                            .execute()
                    == 1;
        });
    }

    private record Row(UUID id, @Nullable UUID customer, Instant at) {}

    /** How far apart those may be that are counted together. */
    private record Span(Procedure procedure, Term within) {

        Instant before(Instant at) {
            return procedure.calendar().subtract(at, within);
        }

        Instant after(Instant at) {
            return procedure.calendar().add(at, within).at();
        }
    }

    /**
     * Cases are not opened in the order in which they were received: the new one may be the oldest, and it may be any of the others that ends
     * the time in which enough of them agree.
     */
    private List<UUID> agreeing(Rule rule, Span span, Case kase, String key) {
        var at = kase.standing().receivedAt();
        var rows = rows(rule, kase, key, span.before(at), span.after(at));
        return rows.stream()
                .filter(last -> !last.at().isBefore(at))
                .map(last -> counted(rule, rows, span.before(last.at()), last.at()))
                .filter(ids -> ids.size() >= rule.count())
                .findFirst()
                .orElse(List.of());
    }

    private static List<UUID> counted(Rule rule, List<Row> rows, Instant since, Instant until) {
        var customers = new HashSet<UUID>();
        return rows.stream()
                .filter(row -> !row.at().isBefore(since) && !row.at().isAfter(until))
                .filter(row -> !rule.different() || row.customer() == null || customers.add(row.customer()))
                .map(Row::id)
                .toList();
    }

    private List<Row> rows(Rule rule, Case kase, String key, Instant since, Instant until) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select case_id, customer, at from gathered
                        where organization = :organization and rule = :rule and key = :key and not used and at between :since and :until
                        order by at, case_id
                        """)
                .bind("organization", kase.organization())
                .bind("rule", rule.rule())
                .bind("key", key)
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .map((row, _) -> new Row(
                        row.getObject("case_id", UUID.class),
                        row.getObject("customer", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list());
    }

    /** The one that leads those that agree with the case, where they have made the rule hold within its time. */
    Optional<UUID> leading(Rule rule, Case kase, Procedure procedure) {
        var within = rule.within();
        var key = key(rule, kase);
        if (within == null || key.isEmpty()) {
            return Optional.empty();
        }
        var at = kase.standing().receivedAt();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select leader from gathered
                        where organization = :organization and rule = :rule and key = :key and used and at >= :since and case_id <> :case
                        order by at desc, case_id limit 1
                        """)
                .bind("organization", kase.organization())
                .bind("rule", rule.rule())
                .bind("key", key.get())
                .bind("since", procedure.calendar().subtract(at, within).atOffset(ZoneOffset.UTC))
                .bind("case", kase.id())
                .mapTo(UUID.class)
                .findOne());
    }

    /** It has joined others, and makes the rule hold for nobody else. */
    void use(Rule rule, Case kase, UUID leader) {
        use(rule, kase.organization(), List.of(kase.id()), leader);
    }

    private void use(Rule rule, String organization, List<UUID> ids, UUID leader) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update gathered set used = true, leader = :leader
                        where organization = :organization and rule = :rule and case_id = any(:ids)
                        """)
                .bind("organization", organization)
                .bind("leader", leader)
                .bind("rule", rule.rule())
                .bindArray("ids", UUID.class, ids.toArray())
                .execute());
    }
}
