package io.redress.intake.message;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.ComplaintRegistered;
import io.redress.procedure.Procedure;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.message.Medium;
import io.redress.procedure.message.Message;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Which messages the procedure wants on an occasion, and how they reach whom they are for. */
public final class MessagePlan {

    /** Staff is written to in the language the organisation works in. */
    private static final String STAFF_LANGUAGE = "zh-CN";

    private MessagePlan() {}

    /** What a registration sends. */
    public static List<Planned> onRegistration(Procedure procedure, Complaint complaint) {
        var fact = complaint.registered();
        var facts = CaseFacts.of(
                KnownFacts.of(complaint, fact.category()), null, null, null, fact.department(), null, null, null, 1);
        return on("complaint.registered", null, procedure, complaint, facts, fact.owner(), null);
    }

    /**
     * @param event name of the fact, {@code case.accepted}
     * @param about what the fact is about: a milestone, a body; null when nothing
     * @param owner staff number of who answers for it now
     * @param body the body the fact is about, if it is about one
     */
    static List<Planned> on(
            String event,
            @Nullable String about,
            Procedure procedure,
            Complaint complaint,
            CaseFacts facts,
            String owner,
            @Nullable String body) {
        return procedure.messagesOn(event, about, facts).stream()
                .flatMap(message -> planned(message, complaint, owner, body).stream())
                .toList();
    }

    static Optional<Planned> planned(Message message, Complaint complaint, String owner, @Nullable String body) {
        return switch (message.recipient()) {
            case CUSTOMER ->
                medium(complaint)
                        .map(via -> new Planned(message.code(), message.recipient(), null, via, complaint.language()));
            case STAFF ->
                Optional.of(new Planned(message.code(), message.recipient(), owner, Medium.MAIL, STAFF_LANGUAGE));
            case BODY ->
                Optional.ofNullable(body)
                        .or(() -> Optional.ofNullable(complaint.registered().source())
                                .map(ComplaintRegistered.Source::body))
                        .map(code ->
                                new Planned(message.code(), message.recipient(), code, Medium.MAIL, STAFF_LANGUAGE));
        };
    }

    /** The way the customer wrote, if that is a mail; else a short message, which is read soonest. Empty when there is no way. */
    private static Optional<Medium> medium(Complaint complaint) {
        var mail = complaint.reachable().contains("email");
        var phone = complaint.reachable().contains("phone");
        if (mail && (!phone || complaint.registered().channel().equals("email"))) {
            return Optional.of(Medium.MAIL);
        }
        return phone ? Optional.of(Medium.SMS) : Optional.empty();
    }
}
