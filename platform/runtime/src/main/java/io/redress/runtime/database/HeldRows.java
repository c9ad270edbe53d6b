package io.redress.runtime.database;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** State rows whose lock the running transaction holds: nobody else can change them before it ends, so that it reads each once. */
@ApplicationScoped
public class HeldRows {

    private final TransactionSynchronizationRegistry transaction;

    HeldRows(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** The row as this transaction read or wrote it last; null if it does not hold it. */
    public <R> @Nullable R find(Class<R> kind, UUID id) {
        return kind.cast(held().get(new Key(kind, id)));
    }

    /** To be called with what was read under the lock, and again with what is written. */
    public <R> void hold(Class<R> kind, UUID id, R row) {
        if (isInTransaction()) {
            if (!(transaction.getResource(this) instanceof Held)) {
                transaction.putResource(this, new Held(new HashMap<>()));
            }
            held().put(new Key(kind, id), row);
        }
    }

    private Map<Key, Object> held() {
        return isInTransaction() && transaction.getResource(this) instanceof Held held ? held.rows() : Map.of();
    }

    private boolean isInTransaction() {
        return transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private record Held(Map<Key, Object> rows) {}

    private record Key(Class<?> kind, UUID id) {}
}
