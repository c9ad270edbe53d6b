package io.redress.runtime.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.redress.runtime.relay.RelaySession.Row;
import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * Sends what is pending. One relay of a service is active, by an advisory lock; the others stand by. No transaction is open while it sends.
 * A crash between acknowledgement and deletion sends rows again, which every reader's inbox ignores.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    /** What comes alone goes out at once; what comes close behind it goes out together: each sending costs a way to the disk. */
    private static final Duration GATHER = Duration.ofMillis(20);

    private final String jdbcUrl;
    private final String user;
    private final String password;
    private final Map<String, Object> broker;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    /** Its session is its own, opened with the pool's settings: not one that the pool tests, recycles or counts. */
    Relay(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.jdbcUrl = jdbcUrl;
        this.user = user;
        this.password = password;
        this.broker = broker;
    }

    /** Begins to send; called once, when it is certain that this service's journal holds what its topics hold. */
    public synchronized void open() {
        if (thread == null) {
            thread = Thread.ofPlatform().name("redress-relay").daemon().start(this::run);
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Pending.Waiting waiting) {
        wake.release();
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake.release();
        var running = thread;
        if (running != null) {
            running.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (!stopping) {
            try (var session = RelaySession.open(jdbcUrl, user, password)) {
                serve(session);
            } catch (SQLException | KafkaException e) {
                LOG.warnf("relay: begins anew, because %s", e.getMessage());
                look();
            }
        }
    }

    private void serve(RelaySession session) throws SQLException {
        while (!stopping && !session.lead()) {
            look();
        }
        if (stopping) {
            return;
        }
        LOG.info("relay: active");
        var producer =
                new KafkaProducer<String, @Nullable String>(settings(), new StringSerializer(), new StringSerializer());
        try {
            while (!stopping) {
                var sent = sendNext(session, producer);
                if (sent == 0) {
                    look();
                } else if (sent < RelaySession.BATCH) {
                    gather();
                }
            }
            producer.close(Duration.ofSeconds(2));
        } finally {
            // What a lost session left in the buffer is pending still: whoever is active sends it.
            producer.close(Duration.ZERO);
        }
    }

    /** @return how many rows there were to send */
    private int sendNext(RelaySession session, Producer<String, @Nullable String> producer) throws SQLException {
        wake.drainPermits();
        var rows = session.next();
        var acknowledgements = new ArrayList<Future<?>>();
        for (var row : rows) {
            acknowledgements.add(producer.send(record(row)));
        }
        await(acknowledgements, session);
        if (!rows.isEmpty()) {
            session.delete(rows);
        }
        return rows.size();
    }

    private void await(List<Future<?>> acknowledgements, RelaySession session) throws SQLException {
        for (var acknowledgement : acknowledgements) {
            while (!acknowledged(acknowledgement)) {
                if (stopping) {
                    throw new KafkaException("the broker did not acknowledge before the stop");
                }
                session.touch();
            }
        }
    }

    private static boolean acknowledged(Future<?> acknowledgement) {
        try {
            acknowledgement.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new KafkaException("the broker refused a record", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    private void look() {
        try {
            if (wake.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private void gather() {
        try {
            TimeUnit.MILLISECONDS.sleep(GATHER.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private static ProducerRecord<String, @Nullable String> record(Row row) {
        var message = row.message();
        var record = new ProducerRecord<String, @Nullable String>(message.topic(), message.key(), message.value());
        message.headers().forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(broker);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "redress-relay");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 * 1024 * 1024);
        // A record that were given up while a later one of its stream arrives would leave a gap: none is ever given up.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        // Less than the time after which the server ends a silent session.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000);
        return settings;
    }
}
