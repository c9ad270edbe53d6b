package io.redress.followup.callback;

import io.redress.followup.round.By;
import io.redress.followup.round.Callback;
import io.redress.followup.round.Followup;
import io.redress.followup.round.Kind;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A callback as the queue shows it; the columns are explained in the migration. */
@Entity
@DynamicUpdate // withdrawn is set beside the fold: a row that is written anew must not write it back
@Table(name = "callback")
class CallbackRow {

    @Id
    long n;

    UUID complaint;
    String organization;
    String reference;

    @Nullable
    UUID customer;

    String kind;

    @Column(name = "by")
    String road;

    int round;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "not_before")
    Instant notBefore;

    String status;
    int attempts;

    @Column(name = "claimed_by")
    @Nullable
    String claimedBy;

    @Column(name = "claimed_until")
    @Nullable
    Instant claimedUntil;

    boolean listed;
    boolean answered;

    @Column(name = "next_at")
    @Nullable
    Instant nextAt;

    boolean withdrawn;

    /** For Hibernate, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected CallbackRow() {}

    @SuppressWarnings("NullAway.Init") // filled by show, without which nobody makes one
    CallbackRow(long n, UUID complaint, String organization, @Nullable UUID customer) {
        this.n = n;
        this.complaint = complaint;
        this.organization = organization;
        this.customer = customer;
    }

    /** Shows what the fold of the stream says; {@code withdrawn} is routing's and stays. */
    void show(Followup followup, Callback callback) {
        var order = callback.order();
        reference = order.reference();
        kind = code(order.kind());
        road = code(order.by());
        round = order.round();
        dueAt = order.dueAt();
        notBefore = order.notBefore();
        status = Status.of(callback).code();
        attempts = callback.attempts().size();
        var claim = callback instanceof Callback.Claimed claimed ? claimed : null;
        claimedBy = claim == null ? null : claim.staff();
        claimedUntil = claim == null ? null : claim.until();
        listed = isListed(followup, callback);
        answered = followup.answered(order.round());
        nextAt = followup.awaitsLink(callback) ? order.dueAt() : null;
    }

    private static boolean isListed(Followup followup, Callback callback) {
        return switch (callback) {
            case Callback.Scheduled _, Callback.Claimed _ -> followup.queues(callback);
            case Callback.Completed _ -> true;
            case Callback.Unreached unreached -> unreached.order().by() == By.PHONE;
        };
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /** A claim whose lease has ended is as good as none. */
    Status statusAt(Instant realNow) {
        var stored = Status.valueOf(status.toUpperCase(Locale.ROOT));
        return stored == Status.CLAIMED && claimedUntil != null && !realNow.isBefore(claimedUntil)
                ? Status.SCHEDULED
                : stored;
    }
}
