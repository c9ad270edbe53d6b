package io.redress.procedure.acceptance;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * @param standard what is not taken; the first that holds
 * @param papers that complaints need; all rows that hold together
 * @param supply by when they must be there; null for no limit
 * @param desk who may accept in the same step as registering; null for nobody
 */
public record Acceptance(
        List<Standard> standard,
        List<PapersNeeded> papers,
        @Nullable Supply supply,
        @Nullable Desk desk) {

    /** For a file that says nothing: all is taken, nothing is needed. */
    public static final Acceptance NONE = new Acceptance(List.of(), List.of(), null, null);

    /**
     * A reason not to take a complaint.
     *
     * @param reason told to the customer
     * @param by null means by itself
     * @param body the customer is pointed to; null for none
     */
    public record Standard(
            String id,
            String when,
            Text reason,
            @Nullable By by,
            @Nullable String body) {

        public boolean isAutomatic() {
            return by != By.DESK;
        }
    }

    public enum By {
        /** Returned at registration. */
        @JsonProperty("itself")
        ITSELF,
        /** Proposed to whoever accepts. */
        @JsonProperty("desk")
        DESK
    }

    /**
     * @param reason told to the customer; null for none
     * @param automatic asked for at registration by itself; otherwise proposed to the desk
     */
    public record PapersNeeded(
            String id,
            String when,
            List<String> papers,
            @Nullable Text reason,
            boolean automatic) {
        public PapersNeeded {
            papers = List.copyOf(papers);
        }
    }

    /**
     * @param within how long the customer has
     * @param otherwise what then happens by itself; null means returned
     * @param reason told to the customer; null for none
     */
    public record Supply(
            Term within,
            From from,
            @Nullable Otherwise otherwise,
            @Nullable Text reason) {

        public boolean returnsByItself() {
            return otherwise != Otherwise.ACCEPTED_WITHOUT;
        }
    }

    public enum From {
        @JsonProperty("receipt")
        RECEIPT,
        @JsonProperty("asking")
        ASKING
    }

    public enum Otherwise {
        @JsonProperty("returned")
        RETURNED,
        @JsonProperty("accepted-without")
        ACCEPTED_WITHOUT
    }

    /** @param when cases it is for; null means all */
    public record Desk(List<String> positions, @Nullable String when) {
        public Desk {
            positions = List.copyOf(positions);
        }
    }

    public Acceptance {
        standard = Codes.list(standard);
        papers = Codes.list(papers);
    }
}
