package io.redress.followup.callback;

import io.redress.followup.callback.CallbackRows.Place;
import io.redress.followup.callback.CallbackRows.Search;
import io.redress.runtime.http.Cursors;
import io.redress.runtime.http.Page;
import io.redress.runtime.identity.Caller;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What callers of one organisation have to do, soonest due first. */
@ApplicationScoped
class CallbackQueue {

    private final CallbackRows rows;
    private final Callbacks callbacks;
    private final Cursors cursors;
    private final Leases leases;
    private final Caller caller;

    CallbackQueue(CallbackRows rows, Callbacks callbacks, Cursors cursors, Leases leases, Caller caller) {
        this.rows = rows;
        this.callbacks = callbacks;
        this.cursors = cursors;
        this.leases = leases;
        this.caller = caller;
    }

    @Transactional
    Page<CallbackView> list(
            @Nullable Status status,
            @Nullable Instant dueBefore,
            @Nullable UUID complaint,
            int limit,
            @Nullable String cursor) {
        var organization = caller.organization();
        var list = "callbacks:%s:%s:%s:%s".formatted(organization, status, dueBefore, complaint);
        var after = cursors.open(list, cursor).map(CallbackQueue::place).orElse(null);
        var realNow = leases.now();
        var found = rows.search(new Search(organization, status, dueBefore, complaint, after), realNow, limit + 1);
        return cursors.page(list, found, limit, row -> List.of(row.dueAt.toString(), String.valueOf(row.n)))
                .map(row -> CallbackView.of(row, caller.staff(), realNow));
    }

    @Transactional
    CallbackView one(long n) {
        return CallbackView.of(callbacks.row(n), caller.staff(), leases.now());
    }

    private static Place place(List<String> keys) {
        return new Place(Instant.parse(keys.get(0)), Long.parseLong(keys.get(1)));
    }
}
