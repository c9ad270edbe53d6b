package io.redress.reporting.complaint;

import io.redress.reporting.complaint.Learned.Registered.Place;
import io.redress.runtime.journal.Facts;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static java.util.Locale.ROOT;

/** The columns of a row, all derived from the folded complaint. */
final class Columns {

    private Columns() {}

    static Map<String, @Nullable Object> of(Complaint complaint) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", complaint.id());
        columns.put("kind", complaint.kind().name().toLowerCase(ROOT));
        columns.put("state", Facts.write(complaint));
        putRegistered(columns, complaint);
        putHandling(columns, complaint.handling());
        putOpinion(columns, complaint.opinion());
        return columns;
    }

    static List<String> missed(Complaint complaint) {
        var handling = complaint.handling();
        return handling == null ? List.of() : List.copyOf(handling.missed());
    }

    /** What intake said; whatever routing says of the same replaces it. */
    private static void putRegistered(Map<String, @Nullable Object> columns, Complaint complaint) {
        var registered = complaint.registered();
        var place = registered == null || registered.place() == null ? new Place(null, null) : registered.place();
        columns.put("customer", registered == null ? null : registered.customer());
        columns.put("reference", registered == null ? null : registered.reference());
        columns.put("received_at", registered == null ? null : column(registered.receivedAt()));
        columns.put("channel", registered == null ? null : registered.channel());
        columns.put("category", registered == null ? null : registered.category());
        columns.put("department", registered == null ? null : registered.department());
        columns.put("staff", registered == null ? null : registered.owner());
        columns.put("region", place.region());
        columns.put("site", place.site());
    }

    private static void putHandling(Map<String, @Nullable Object> columns, @Nullable Handling handling) {
        if (handling == null) {
            List.of("severity", "nature", "scope", "result", "cause", "root", "responsibility")
                    .forEach(column -> columns.put(column, null));
            List.of("substantiated", "accepted_in_time", "resolved_at").forEach(column -> columns.put(column, null));
            columns.putAll(
                    Map.of("status", "open", "handled", false, "ended", false, "resolutions", 0, "reopenings", 0));
            return;
        }
        putState(columns, handling.state());
        putFindings(columns, handling.findings());
        columns.put("accepted_in_time", handling.acceptedInTime());
        columns.put("handled", handling.handled());
        columns.put("ended", handling.ended());
        columns.put("resolved_at", column(handling.resolvedAt()));
        columns.put("resolutions", handling.resolutions());
        columns.put("reopenings", handling.reopenings());
    }

    private static void putState(Map<String, @Nullable Object> columns, Learned.CaseState state) {
        columns.put("reference", state.reference());
        columns.put("received_at", column(state.receivedAt()));
        columns.put("channel", state.channel());
        columns.put("category", state.category());
        columns.put("region", state.region());
        columns.put("site", state.site());
        columns.put("department", state.department());
        columns.put("staff", state.owner());
        columns.put("severity", state.severity());
        columns.put("nature", state.nature());
        columns.put("scope", state.scope());
        columns.put("status", state.status());
    }

    private static void putFindings(Map<String, @Nullable Object> columns, Learned.Findings findings) {
        columns.put("result", findings.result());
        columns.put("cause", findings.cause());
        columns.put("root", findings.root());
        columns.put("responsibility", findings.responsibility());
        columns.put("substantiated", findings.substantiated());
    }

    private static void putOpinion(Map<String, @Nullable Object> columns, Opinion opinion) {
        columns.put("reached", opinion.reached());
        columns.put("unreached", opinion.unreached());
        columns.put("answers", opinion.answers());
        columns.put("satisfaction_sum", opinion.satisfactionSum());
        columns.put("satisfied", opinion.satisfied());
        columns.put("solved", opinion.solved());
        columns.put("recommend_answers", opinion.recommendAnswers());
        columns.put("promoters", opinion.promoters());
        columns.put("detractors", opinion.detractors());
        columns.put("satisfaction", opinion.satisfaction());
        columns.put("recommend", opinion.recommend());
    }

    private static @Nullable OffsetDateTime column(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
