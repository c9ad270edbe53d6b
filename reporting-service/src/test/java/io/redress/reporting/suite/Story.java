package io.redress.reporting.suite;

import io.redress.contracts.Topic;
import io.redress.contracts.Topics;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Facts;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What happens to one complaint, told fact by fact. */
final class Story {

    final UUID id = Ids.next();
    private final List<ProducerRecord<String, String>> told = new ArrayList<>();
    private final Suite suite;
    private final String organization;
    private final Instant received;
    private String category = "billing/wrong-charge";
    private String channel = "web";
    private UUID customer = UUID.randomUUID();
    private String region = "north";
    private String acceptance = "running";
    private int round = 1;

    Story(Suite suite, String organization, Instant received) {
        this.suite = suite;
        this.organization = organization;
        this.received = received;
    }

    Story about(String about) {
        category = about;
        return this;
    }

    Story by(UUID who) {
        customer = who;
        return this;
    }

    Story in(String where) {
        region = where;
        return this;
    }

    Story noticedByStaff() {
        channel = "staff-observation";
        return this;
    }

    Story registered() {
        return registered(null);
    }

    Story registered(@Nullable UUID incident) {
        var data = new LinkedHashMap<String, Object>();
        data.put("organization", organization);
        data.put("reference", reference());
        data.put("procedure", "test-1+000000000000");
        data.put("channel", channel);
        data.put("category", category);
        data.put("categoryBy", "given");
        data.put("demands", List.of());
        data.put("receivedAt", received.toString());
        data.put("place", Map.of("region", region, "site", "=1+1"));
        data.put("customer", customer.toString());
        data.put("reachable", List.of("phone"));
        data.put("language", "zh-CN");
        data.put("tier", "standard");
        data.put("kind", "individual");
        data.put("needs", List.of());
        data.put("affectsOthers", false);
        data.put("papers", List.of());
        data.put("owner", "E2001");
        data.put("nextWordBy", received.plus(Duration.ofDays(2)).toString());
        data.put("words", Map.of("description", Map.of("id", Ids.next().toString(), "digest", "0".repeat(64))));
        if (incident != null) {
            data.put("incident", incident.toString());
        }
        return tells(Topics.COMPLAINTS, "complaint.registered", received, data);
    }

    Story opened() {
        return happens(
                "opened",
                "open",
                Duration.ZERO,
                Map.of(
                        "route", Map.of("table", "routing", "row", "all"),
                        "language", "zh-CN",
                        "reachable", List.of("phone"),
                        "needs", List.of(),
                        "demands", List.of()));
    }

    Story accepted() {
        acceptance = acceptance.equals("missed") ? acceptance : "met";
        return happens("accepted", "accepted", Duration.ofHours(1), Map.of());
    }

    Story missesAcceptance() {
        acceptance = "missed";
        return happens(
                "deadline-missed",
                "open",
                Duration.ofDays(2),
                Map.of(
                        "milestone",
                        "acceptance",
                        "dueAt",
                        received.plus(Duration.ofDays(2)).toString()));
    }

    Story investigated(String cause) {
        return happens(
                "investigated",
                "investigating",
                Duration.ofHours(2),
                Map.of(
                        "means",
                        List.of("records"),
                        "finding",
                        "substantiated",
                        "cause",
                        cause,
                        "words",
                        Map.of("text", words())));
    }

    Story resolvedAfter(Duration duration) {
        return happens("resolved", "resolved", duration, Map.of("result", "solved", "words", Map.of("text", words())));
    }

    Story reopened() {
        round++;
        return happens(
                "reopened",
                "reopened",
                Duration.ofDays(10),
                Map.of("answer", Ids.next().toString()));
    }

    Story answeredByCall(int satisfaction, int recommend) {
        return tells(
                Topics.FOLLOWUPS,
                "callback.completed",
                received.plus(Duration.ofDays(10)),
                Map.of(
                        "n",
                        1,
                        "round",
                        round,
                        "resolved",
                        satisfaction > 2,
                        "satisfaction",
                        satisfaction,
                        "recommend",
                        recommend,
                        "content",
                        satisfaction > 2,
                        "counted",
                        true));
    }

    Story unreached() {
        return tells(
                Topics.FOLLOWUPS,
                "callback.unreached",
                received.plus(Duration.ofDays(10)),
                Map.of("n", 1, "round", round, "attempts", 3));
    }

    Story closed() {
        return happens(
                "closed",
                "closed",
                Duration.ofDays(10),
                Map.of(
                        "result",
                        "solved",
                        "cause",
                        "operating-error",
                        "root",
                        "people",
                        "responsibility",
                        "responsible"));
    }

    /** Everything once more, in the order in which it was told. */
    void again() {
        told.forEach(suite::repeats);
    }

    String reference() {
        return "ACM-261001-" + id.toString().substring(28).toUpperCase(Locale.ROOT);
    }

    private Story happens(String name, String status, Duration after, Map<String, Object> more) {
        var data = new LinkedHashMap<String, Object>();
        data.put("reference", reference());
        data.put("procedure", "test-1+000000000000");
        data.put("category", category);
        data.put("channel", channel);
        data.put("region", region);
        data.put("site", "=1+1");
        data.put("severity", "ordinary");
        data.put("status", status);
        data.put("department", "billing");
        data.put("owner", "E1024");
        data.put("round", round);
        data.put("receivedAt", received.toString());
        data.put(
                "clocks",
                List.of(Map.of(
                        "milestone",
                        "acceptance",
                        "start",
                        received.toString(),
                        "dueAt",
                        received.plus(Duration.ofDays(2)).toString(),
                        "state",
                        acceptance,
                        "promise",
                        "2 wd")));
        data.putAll(more);
        return tells(Topics.CASES, "case." + name, received.plus(after), data);
    }

    private Story tells(Topic topic, String name, Instant at, Map<String, Object> data) {
        told.add(suite.tells(topic, organization, id, name, at, Facts.write(data)));
        return this;
    }

    private static Map<String, Object> words() {
        return Map.of("id", Ids.next().toString(), "digest", "0".repeat(64));
    }
}
