package io.redress.runtime.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.runtime.database.RowsAtEnd;

import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** What is to be sent once the running transaction has committed. */
@ApplicationScoped
public class Pending {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private static final RowsAtEnd.Writing<Message> ROW = new RowsAtEnd.Writing<>(
            "insert into pending (entry, topic, key, headers, value) values (?, ?, ?, cast(? as jsonb), ?)",
            (statement, message) -> {
                statement.setObject(1, message.id());
                statement.setString(2, message.topic());
                statement.setString(3, message.key());
                statement.setString(4, text(message.headers()));
                statement.setString(5, message.value());
            });

    private final RowsAtEnd rows;
    private final Event<Waiting> waiting;

    Pending(RowsAtEnd rows, Event<Waiting> waiting) {
        this.rows = rows;
        this.waiting = waiting;
    }

    /** Sends the message after the commit. Its row is written when the transaction ends; messages of one transaction go out in the order they were put. */
    public void put(Message message) {
        rows.add(ROW, message);
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
