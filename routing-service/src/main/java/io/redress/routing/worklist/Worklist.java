package io.redress.routing.worklist;

import io.quarkus.panache.common.Parameters;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.CaseRow;
import io.redress.routing.casework.CaseStatus;
import io.redress.routing.casework.Cases;
import io.redress.routing.casework.Viewer;
import io.redress.runtime.http.Cursors;
import io.redress.runtime.http.Page;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.json.Times;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The cases somebody has to do with, soonest due first. */
@ApplicationScoped
class Worklist {

    private static final String NO_DATE = "";

    private final Cases cases;
    private final Cursors cursors;

    Worklist(Cases cases, Cursors cursors) {
        this.cases = cases;
        this.cursors = cursors;
    }

    /** @param q beginning of the reference */
    record Filter(
            @Nullable String department,
            @Nullable String owner,
            @Nullable CaseStatus status,
            @Nullable String severity,
            @Nullable Instant dueBefore,
            @Nullable String q) {}

    @Transactional
    Page<CaseFile> page(Viewer viewer, Filter filter, int limit, @Nullable String cursor) {
        var list = "cases:%s:%s:%s".formatted(viewer.organization(), viewer.staff(), filter);
        var query = new Query();
        query.visibleTo(viewer);
        query.of(filter);
        cursors.open(list, cursor).ifPresent(query::after);
        var rows = cases.find(query.text() + " order by dueAt asc nulls last, id", query.parameters)
                .range(0, limit)
                .list();
        return cursors.page(list, rows, limit, Worklist::keys).map(Cases::file);
    }

    private static List<String> keys(CaseRow row) {
        return List.of(row.dueAt == null ? NO_DATE : row.dueAt.toString(), row.id.toString());
    }

    private static final class Query {
        private final List<String> conditions = new ArrayList<>();
        private final Parameters parameters = new Parameters();

        String text() {
            return String.join(" and ", conditions);
        }

        /** As {@link io.redress.routing.casework.Access} says of a single case. */
        void visibleTo(Viewer viewer) {
            where("organization = :organization", "organization", viewer.organization());
            where("not array_contains(accused, :viewer)", "viewer", viewer.staff());
            where(
                    "(accusedDepartment is null or accusedDepartment <> :home or department = :home)",
                    "home",
                    viewer.department() == null ? "" : viewer.department());
            conditions.add("not frozen");
            if (!viewer.has(Roles.SUPERVISOR)) {
                conditions.add("(department = :home or owner = :viewer)");
            }
        }

        void of(Filter filter) {
            where("department = :department", "department", filter.department());
            where("owner = :owner", "owner", filter.owner());
            where(
                    "status = :status",
                    "status",
                    filter.status() == null ? null : filter.status().code());
            where("severity = :severity", "severity", filter.severity());
            where("dueAt < :dueBefore", "dueBefore", filter.dueBefore());
            where("reference like :reference", "reference", filter.q() == null ? null : beginning(filter.q()));
        }

        void after(List<String> keys) {
            parameters.and("lastId", UUID.fromString(keys.get(1)));
            if (keys.getFirst().equals(NO_DATE)) {
                conditions.add("dueAt is null and id > :lastId");
                return;
            }
            where(
                    "(dueAt > :lastDue or dueAt is null or dueAt = :lastDue and id > :lastId)",
                    "lastDue",
                    Times.instant(keys.getFirst()));
        }

        private void where(String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                parameters.and(name, value);
            }
        }

        private static String beginning(String q) {
            var literal = q.strip().toUpperCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
            return literal + "%";
        }
    }
}
