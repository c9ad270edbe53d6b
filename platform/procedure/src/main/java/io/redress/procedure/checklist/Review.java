package io.redress.procedure.checklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.occasion.Move;
import io.redress.procedure.occasion.Occasion;
import io.redress.procedure.organization.Post;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Somebody else must agree before it goes on.
 *
 * @param of facts that are reviewed
 * @param when cases it is for; null means all
 * @param requiredFor acts refused until it is agreed
 * @param disputed null means a conference
 * @param signedBy positions that sign the conference
 */
public record Review(
        String code,
        Text name,
        List<Occasion> of,
        @Nullable String when,
        Post by,
        List<Move> requiredFor,
        @Nullable Disputed disputed,
        List<String> signedBy) {

    /** What a disagreement leads to. */
    public enum Disputed {
        /** The parties confer and sign. */
        @JsonProperty("conference")
        CONFERENCE,
        /** Back to who did it. */
        @JsonProperty("back")
        BACK
    }

    public Review {
        of = List.copyOf(of);
        requiredFor = Codes.list(requiredFor);
        signedBy = Codes.list(signedBy);
    }
}
