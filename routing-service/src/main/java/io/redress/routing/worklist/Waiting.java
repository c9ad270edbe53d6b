package io.redress.routing.worklist;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.redress.routing.casework.CaseChanged;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.ws.rs.core.Response;

/** Callers that wait for a case to appear or to change. None of them holds a thread: whoever changes the case wakes them. */
@ApplicationScoped
class Waiting {

    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();

    /** A caller with what makes its answer; empty while there is nothing to answer yet. */
    private record Waiter(UUID id, Supplier<Optional<Response>> answer, UniEmitter<? super Response> caller) {

        void look() {
            try {
                inTransaction(answer).ifPresent(caller::complete);
            } catch (RuntimeException e) {
                caller.fail(e);
            }
        }
    }

    /**
     * @param answer asked now, and again whenever the case may have changed; on a worker thread, in a transaction
     * @param otherwise the answer when the patience is over
     */
    Uni<Response> until(UUID id, Duration patience, Supplier<Optional<Response>> answer, Supplier<Response> otherwise) {
        var now = inTransaction(answer);
        if (now.isPresent()) {
            return Uni.createFrom().item(now.get());
        }
        if (patience.isZero()) {
            return Uni.createFrom().item(inTransaction(otherwise));
        }
        return Uni.createFrom()
                .<Response>emitter(caller -> enter(new Waiter(id, answer, caller)))
                .ifNoItem()
                .after(patience)
                .recoverWithUni(() -> Uni.createFrom()
                        .item(() -> inTransaction(otherwise))
                        .runSubscriptionOn(Infrastructure.getDefaultExecutor()));
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private void enter(Waiter waiter) {
        waiters.add(waiter);
        waiter.caller().onTermination(() -> waiters.remove(waiter));
        // It may have changed between the first look and the entry.
        look(waiter);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseChanged changed) {
        waiters.stream().filter(waiter -> waiter.id().equals(changed.id())).forEach(Waiting::look);
    }

    /** Another replica may have changed a case: it wakes nobody here. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void wakeAll() {
        waiters.forEach(Waiting::look);
    }

    private static void look(Waiter waiter) {
        Infrastructure.getDefaultExecutor().execute(waiter::look);
    }
}
