package io.redress.procedure;

import io.redress.procedure.routing.LikelyCauses;
import io.redress.procedure.routing.RoutingRow;
import io.redress.procedure.source.Findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Scope, nature, severity, likely causes and the routing table. */
final class CheckRouting {

    private final ProcedureFile file;
    private final Findings findings;
    private final Known known;
    private final Rows rows;

    CheckRouting(ProcedureFile file, Findings findings, Known known, Rows rows) {
        this.file = file;
        this.findings = findings;
        this.known = known;
        this.rows = rows;
    }

    void run() {
        rows.check("/scope/rules", file.scope().rules(), row -> row.id(), row -> row.when());
        nature();
        severity();
        rows.check("/likelyCauses", file.likelyCauses(), LikelyCauses::id, LikelyCauses::when);
        for (int i = 0; i < file.likelyCauses().size(); i++) {
            known.each(file.likelyCauses().get(i).causes(), "/likelyCauses/" + i + "/causes", known::cause);
        }
        routing();
    }

    private void nature() {
        known.nature(file.nature().otherwise(), "/nature/default");
        rows.check("/nature/rules", file.nature().rules(), row -> row.id(), row -> row.when());
        for (int i = 0; i < file.nature().rules().size(); i++) {
            known.nature(file.nature().rules().get(i).nature(), "/nature/rules/" + i + "/nature");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < file.nature().changes().size(); i++) {
            var change = file.nature().changes().get(i);
            String pointer = "/nature/changes/" + i;
            known.once(change.id(), ids, pointer + "/id");
            known.nature(change.nature(), pointer + "/nature");
            known.occasions(change.on(), pointer + "/on");
        }
    }

    private void severity() {
        known.severity(file.severity().otherwise(), "/severity/default");
        rows.check("/severity/rules", file.severity().rules(), row -> row.id(), row -> row.when());
        for (int i = 0; i < file.severity().rules().size(); i++) {
            known.severity(file.severity().rules().get(i).severity(), "/severity/rules/" + i + "/severity");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < file.severity().changes().size(); i++) {
            var change = file.severity().changes().get(i);
            String pointer = "/severity/changes/" + i;
            known.once(change.id(), ids, pointer + "/id");
            known.severity(change.severity(), pointer + "/severity");
            known.occasions(change.on(), pointer + "/on");
        }
    }

    private void routing() {
        List<RoutingRow> table = file.routing().rows();
        rows.check("/routing/rows", table, RoutingRow::id, RoutingRow::when);
        for (int i = 0; i < table.size(); i++) {
            known.department(table.get(i).department(), "/routing/rows/" + i + "/department");
            known.position(table.get(i).position(), "/routing/rows/" + i + "/position");
        }
        if (!table.getLast().when().strip().equals("true")) {
            findings.error(
                    "/routing/rows/" + (table.size() - 1) + "/when", "the last row must always hold: when: \"true\"");
        }
    }
}
