package io.redress.runtime.probe;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.redress.runtime.id.Ids;
import io.redress.runtime.testing.Infrastructure;
import io.redress.runtime.words.Kind;
import io.redress.runtime.words.Words;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = {
            @ResourceArg(name = "database", value = "probe"),
            @ResourceArg(name = "locations", value = "db/runtime,db/journal,db/probe")
        })
class WordsComponentTest {

    @Inject
    Words words;

    @Inject
    Jdbi jdbi;

    @Test
    void erasesWhatIsJustBeingKept() {
        var stream = Ids.next();
        var kept = new CountDownLatch(1);
        var commit = new CountDownLatch(1);

        var keeping = meanwhile(() -> {
            keep(stream);
            kept.countDown();
            waitFor(commit);
        });
        waitFor(kept);
        var erasing = meanwhile(() -> words.erase(stream));
        await().until(() -> erasing.isDone() || waiting());
        commit.countDown();
        CompletableFuture.allOf(keeping, erasing).join();

        assertThat(textsOf(stream)).isZero();
    }

    @Test
    void dropsWhatIsKeptWhileItIsErased() {
        var stream = Ids.next();
        var erased = new CountDownLatch(1);
        var commit = new CountDownLatch(1);

        var erasing = meanwhile(() -> {
            words.erase(stream);
            erased.countDown();
            waitFor(commit);
        });
        waitFor(erased);
        var keeping = meanwhile(() -> keep(stream));
        await().until(() -> keeping.isDone() || waiting());
        commit.countDown();
        CompletableFuture.allOf(keeping, erasing).join();

        assertThat(textsOf(stream)).isZero();
    }

    private void keep(UUID stream) {
        words.keep(stream, "probe", Kind.INTERNAL, "The text of somebody who wants to be forgotten.");
    }

    private long textsOf(UUID stream) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from words where stream = :stream")
                .bind("stream", stream)
                .mapTo(Long.class)
                .one());
    }

    private boolean waiting() {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select 1 from pg_locks where not granted)")
                .mapTo(Boolean.class)
                .one());
    }

    /** In a transaction of another thread; one of this test's own, since those shared by the whole process do not see the application. */
    private CompletableFuture<Void> meanwhile(Runnable work) {
        return CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(work),
                task -> Thread.ofPlatform().start(task));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
