package io.redress.routing.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.routing.notice.NoticeFact.Answered;
import io.redress.routing.notice.NoticeFact.Attributed;
import io.redress.routing.notice.NoticeFact.Contested;
import io.redress.routing.notice.NoticeFact.Issued;
import io.redress.routing.notice.NoticeFact.Verified;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A corrective notice after the facts of its stream.
 *
 * @param department that answers now
 * @param answered the last answer; null before one, as are the others
 * @param answeredAt when that was
 */
public record Notice(
        UUID id,
        String organization,
        Status status,
        String department,
        Instant issuedAt,
        Issued issued,
        @Nullable Answered answered,
        @Nullable Instant answeredAt,
        @Nullable Contested contested,
        @Nullable Attributed attributed,
        @Nullable Verified verified) {

    /** Where it stands. */
    public enum Status {
        @JsonProperty("issued")
        ISSUED,
        @JsonProperty("contested")
        CONTESTED,
        @JsonProperty("answered")
        ANSWERED,
        @JsonProperty("verified")
        VERIFIED;

        String code() {
            return switch (this) {
                case ISSUED -> "issued";
                case CONTESTED -> "contested";
                case ANSWERED -> "answered";
                case VERIFIED -> "verified";
            };
        }
    }

    /** The notice once the fact has happened; {@code before} is null before the first. */
    static Notice after(@Nullable Notice before, UUID id, String organization, NoticeFact fact, Instant at) {
        if (fact instanceof Issued first) {
            return new Notice(
                    id, organization, Status.ISSUED, first.department(), at, first, null, null, null, null, null);
        }
        if (before == null) {
            throw new IllegalStateException("the notice %s goes on before it begins".formatted(id));
        }
        return switch (fact) {
            case Issued _ -> before;
            case Answered f ->
                before.with(Status.ANSWERED, before.department, f, at, before.contested, before.attributed, null);
            case Contested f ->
                before.with(Status.CONTESTED, before.department, before.answered, before.answeredAt, f, null, null);
            case Attributed f ->
                before.with(
                        Status.ISSUED, f.department(), before.answered, before.answeredAt, before.contested, f, null);
            case Verified f ->
                before.with(
                        Status.VERIFIED,
                        before.department,
                        before.answered,
                        before.answeredAt,
                        before.contested,
                        before.attributed,
                        f);
        };
    }

    private Notice with(
            Status next,
            String whose,
            @Nullable Answered answer,
            @Nullable Instant when,
            @Nullable Contested contest,
            @Nullable Attributed decision,
            @Nullable Verified effect) {
        return new Notice(id, organization, next, whose, issuedAt, issued, answer, when, contest, decision, effect);
    }

    /** Whether the department still has to say something. */
    boolean isOverdue(Instant now) {
        return status == Status.ISSUED && now.isAfter(issued.dueAt());
    }
}
