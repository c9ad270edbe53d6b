package io.redress.local.departmentsystem;

import io.vertx.core.json.JsonObject;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the department knows of its cases, from their events alone, and what it does about them. */
final class Desk {

    private static final String FROM_CUSTOMER = "from-customer";

    private final Options options;
    private final Map<String, JsonObject> cases = new HashMap<>();
    private final Map<String, StringBuilder> texts = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    Desk(Options options) {
        this.options = options;
    }

    /** An act, not sent yet. */
    record Answer(String act, String kase, String actor, JsonObject body) {}

    /**
     * Takes in an event of a case: each carries where the case stands.
     *
     * @return what to print; empty for cases of others
     */
    Optional<String> caseEvent(String kase, String type, JsonObject standing) {
        var mine = options.department().equals(standing.getString("department"));
        if (!mine || standing.getString("status") == null) {
            cases.remove(kase);
            return Optional.empty();
        }
        cases.put(kase, standing);
        return Optional.of("%s  %s: %s, owner %s%s"
                .formatted(
                        standing.getString("reference"),
                        type.replaceAll("^redress\\.|\\.v[0-9]+$", ""),
                        standing.getString("status"),
                        standing.getString("owner"),
                        dueDates(standing)));
    }

    /** Takes in a text. */
    void words(JsonObject words) {
        if (FROM_CUSTOMER.equals(words.getString("kind")) && words.getString("text") != null) {
            texts.computeIfAbsent(words.getString("stream"), _ -> new StringBuilder())
                    .append(words.getString("text"))
                    .append('\n');
        }
    }

    /** What the customer said of a case, as far as it has arrived. */
    String said(String kase) {
        return texts.getOrDefault(kase, new StringBuilder()).toString().strip();
    }

    /** What is to be answered now; each is given once. */
    List<Answer> answers() {
        return cases.entrySet().stream()
                .flatMap(entry -> answer(entry.getKey(), entry.getValue()).stream())
                .filter(answer -> answered.add(answer.act() + " " + answer.kase()))
                .toList();
    }

    private Optional<Answer> answer(String kase, JsonObject standing) {
        var owner = standing.getString("owner");
        return switch (standing.getString("status")) {
            case "open" -> acceptance().map(body -> new Answer("accepted", kase, owner, body));
            case "accepted" -> resolution().map(body -> new Answer("resolved", kase, owner, body));
            default -> Optional.empty();
        };
    }

    private Optional<JsonObject> acceptance() {
        return options.accepts() ? Optional.of(new JsonObject().put("decision", "accepted")) : Optional.empty();
    }

    private Optional<JsonObject> resolution() {
        return Optional.ofNullable(options.resolution())
                .map(how -> new JsonObject().put("result", how.result()).put("text", how.text()));
    }

    private static String dueDates(JsonObject standing) {
        var clocks = standing.getJsonArray("clocks");
        if (clocks == null) {
            return "";
        }
        return clocks.stream()
                .map(JsonObject.class::cast)
                .filter(clock -> "running".equals(clock.getString("state")))
                .map(clock -> ", %s by %s".formatted(clock.getString("milestone"), clock.getString("dueAt")))
                .collect(Collectors.joining());
    }
}
