package io.redress.intake.complaint;

import io.redress.intake.complaint.ComplaintRegistered.Concerns;
import io.redress.intake.complaint.ComplaintRegistered.Place;
import io.redress.intake.complaint.ComplaintRegistered.Source;
import io.redress.intake.complaint.ComplaintRegistered.Texts;
import io.redress.runtime.id.Ids;
import io.redress.runtime.words.WordsRef;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

public final class ComplaintFixture {

    public static final Instant EVE_OF_THE_HOLIDAY = Instant.parse("2026-09-30T08:00:00Z");

    private ComplaintFixture() {}

    /** With as little as a complaint can have. */
    public static ComplaintRegistered anonymous() {
        return new ComplaintRegistered(
                "telecom-operator",
                "TEL-260930-7K3F9Q",
                "2026.1+3c9f0b71d2ae",
                "web",
                null,
                "none",
                null,
                List.of(),
                null,
                EVE_OF_THE_HOLIDAY,
                null,
                null,
                null,
                null,
                List.of(),
                "zh-CN",
                "standard",
                "individual",
                List.of(),
                null,
                false,
                null,
                null,
                null,
                List.of(),
                "E2002",
                null,
                Instant.parse("2026-10-09T10:00:00Z"),
                null,
                null,
                null,
                null,
                new Texts(null, words(), null, null, null));
    }

    /** With everything an agent can say. */
    public static ComplaintRegistered full() {
        return new ComplaintRegistered(
                "telecom-operator",
                "TEL-260930-7K3F9Q",
                "2026.1+3c9f0b71d2ae",
                "hotline",
                "billing/wrong-charge",
                "text",
                List.of("多收"),
                List.of("solution", "refund"),
                EVE_OF_THE_HOLIDAY.minusSeconds(60),
                EVE_OF_THE_HOLIDAY,
                "E2001",
                new Place("qingyuan", "QY-0417"),
                "phone-number",
                UUID.randomUUID(),
                List.of("phone", "email"),
                "en",
                "vip",
                "business",
                List.of("written-only"),
                new Concerns("billing", List.of("E1024")),
                true,
                new Money("120.00", "CNY"),
                new Source("12345", EVE_OF_THE_HOLIDAY.plusSeconds(3600)),
                Map.of("policy", "double-refund", "bars", 1, "indoors", true),
                List.of("receipt"),
                "E2001",
                "customer-service",
                Instant.parse("2026-10-09T10:00:00Z"),
                Ids.next(),
                true,
                new ComplaintRegistered.Earlier(2, 1),
                List.of("media-threat"),
                new Texts(words(), words(), words(), words(), words()));
    }

    public static Complaint aComplaint() {
        return Complaint.registered(Ids.next(), full());
    }

    static WordsRef words() {
        return new WordsRef(Ids.next(), "0".repeat(64));
    }
}
