package io.redress.runtime.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jdbi.v3.core.Jdbi;

import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** What is to be sent once the running transaction has committed. */
@ApplicationScoped
public class Pending {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final Event<Waiting> waiting;

    Pending(Jdbi jdbi, Event<Waiting> waiting) {
        this.jdbi = jdbi;
        this.waiting = waiting;
    }

    public void put(Message message) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into pending (entry, topic, key, headers, value)
                        values (:id, :topic, :key, cast(:headers as jsonb), :value)
                        """)
                .bind("id", message.id())
                .bind("topic", message.topic())
                .bind("key", message.key())
                .bind("headers", text(message.headers()))
                .bind("value", message.value())
                .execute());
        announce();
    }

    /** Has the relay look as soon as the running transaction has committed; for a caller that inserted the row itself. */
    public void announce() {
        waiting.fire(new Waiting());
    }

    /** Headers as the column {@code headers} keeps them. */
    public static String text(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@link #text(Map)} wrote. */
    public static Map<String, String> headers(String text) {
        try {
            return JSON.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fired inside the transaction, observed after its success. */
    record Waiting() {}
}
