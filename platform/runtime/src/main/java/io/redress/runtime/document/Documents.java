package io.redress.runtime.document;

import io.redress.runtime.id.Ids;
import io.redress.runtime.inbox.Delivery;
import io.redress.runtime.people.PeopleDocuments;
import io.redress.runtime.relay.Message;
import io.redress.runtime.relay.Pending;
import org.jdbi.v3.core.Jdbi;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** The documents this service has, by topic and key. */
@ApplicationScoped
public class Documents implements PeopleDocuments {

    private final Jdbi jdbi;
    private final Pending pending;
    private final Clock clock;

    Documents(Jdbi jdbi, Pending pending, Clock clock) {
        this.jdbi = jdbi;
        this.pending = pending;
        this.clock = clock;
    }

    @Override
    public Optional<String> find(String topic, String key) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select body from document where topic = :topic and key = :key")
                        .bind("topic", topic)
                        .bind("key", key)
                        .mapTo(String.class)
                        .findOne());
    }

    /** In alphabetical order. */
    @Override
    public List<String> keys(String topic) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select key from document where topic = :topic order by key")
                        .bind("topic", topic)
                        .mapTo(String.class)
                        .list());
    }

    /** Keeps the document here and sends it to all, in the running transaction. */
    public void publish(String source, String type, String organization, String topic, String key, String body) {
        keep(topic, key, body);
        var id = Ids.next();
        var headers =
                Message.envelope(id, type, source, organization, clock.instant().toString());
        pending.put(new Message(id, topic, key, headers, body));
    }

    void take(Delivery delivery) {
        keep(delivery.topic(), delivery.key(), delivery.data());
    }

    private void keep(String topic, String key, String body) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into document (topic, key, body, received_at) values (:topic, :key, :body, :at)
                        on conflict (topic, key) do update set body = excluded.body, received_at = excluded.received_at
                        """)
                .bind("topic", topic)
                .bind("key", key)
                .bind("body", body)
                .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
    }
}
