package io.redress.routing.deadline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.Cases;
import io.redress.routing.casework.Steps;
import io.redress.routing.clock.ClockRules;
import io.redress.routing.procedures.PublishedProcedures;
import io.redress.runtime.journal.Journal;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Every night each case is folded anew from its journal, its due dates are counted anew, and both are compared with what is kept. Nothing is
 * repaired: what differs was written by somebody, and an operator must know.
 */
@Startup
@ApplicationScoped
class CompareCases {

    private static final Logger LOG = Logger.getLogger(CompareCases.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 200;
    private static final String KEPT = """
            select concat_ws(' ', milestone, floor(extract(epoch from due_at))::bigint,
              coalesce(floor(extract(epoch from next_at))::bigint::text, '-'))
            from clock where case_id = :id
            """;

    private final Jdbi jdbi;
    private final Journal journal;
    private final Cases cases;
    private final PublishedProcedures procedures;
    private final AtomicLong different = new AtomicLong();

    CompareCases(Jdbi jdbi, Journal journal, Cases cases, PublishedProcedures procedures, MeterRegistry registry) {
        this.jdbi = jdbi;
        this.journal = journal;
        this.cases = cases;
        this.procedures = procedures;
        Gauge.builder("redress_cases_different", different::get)
                .description("cases whose row or clocks were not what their journal makes, as of the last comparison")
                .register(registry);
    }

    // At night by the servers' zone, when nobody waits for the database; real time, not the domain's.
    @Scheduled(cron = "0 30 2 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void compareAll() {
        var found = 0L;
        for (var page = page(FIRST); !page.isEmpty(); page = page(page.getLast())) {
            found += page.stream().filter(id -> !isSound(id)).count();
        }
        different.set(found);
        LOG.infof("comparison: %d cases differ from their journal", found);
    }

    private boolean isSound(UUID id) {
        var difference = QuarkusTransaction.requiringNew().call(() -> difference(id));
        difference.ifPresent(LOG::error);
        return difference.isEmpty();
    }

    Optional<String> difference(UUID id) {
        // Under the case's lock: nobody moves it on between the two readings.
        return cases.locked(id)
                .flatMap(file -> cases.difference(id, journal.entries(id)).or(() -> clocksDiffer(file)));
    }

    private Optional<String> clocksDiffer(CaseFile file) {
        var kase = file.kase();
        var procedure = procedures.of(kase.organization(), kase.standing().procedure());
        var anew = new ClockRules(procedure).derivedAnew(kase.standing().clocks(), kase.circumstances());
        if (!anew.equals(kase.standing().clocks())) {
            return Optional.of("the due dates of case %s are not what its procedure counts".formatted(kase.id()));
        }
        var kept = new HashSet<>(jdbi.withHandle(handle -> handle.createQuery(KEPT)
                .bind("id", kase.id())
                .mapTo(String.class)
                .list()));
        var derived = new HashSet<>(Steps.timers(kase).stream()
                .map(timer -> row(timer, file.frozen()))
                .toList());
        return kept.equals(derived)
                ? Optional.empty()
                : Optional.of("the timers of case %s are not its clocks".formatted(kase.id()));
    }

    private static String row(Steps.Timer timer, boolean frozen) {
        var next = frozen ? null : timer.nextAt();
        return "%s %d %s"
                .formatted(timer.name(), timer.dueAt().getEpochSecond(), next == null ? "-" : next.getEpochSecond());
    }

    private List<UUID> page(UUID after) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from case_file where id > :after order by id limit :limit")
                        .bind("after", after)
                        .bind("limit", PAGE)
                        .mapTo(UUID.class)
                        .list());
    }
}
