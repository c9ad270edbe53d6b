package io.redress.procedure;

import io.redress.procedure.source.Findings;

/** What a schema cannot say: codes that must exist elsewhere in the file, and sections that must fit together. */
final class Checks {

    private final ProcedureFile file;
    private final Findings findings;

    Checks(ProcedureFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void run() {
        Known known = new Known(file, findings);
        Rows rows = new Rows(findings, known);
        new CheckIntake(file, findings, known, rows).run();
        new CheckRouting(file, findings, known, rows).run();
        new CheckClocks(file, findings, known).run();
        new CheckHandling(file, known).run();
        new CheckTexts(file, findings, known).run();
        new CheckRemedies(file, findings, known, rows).run();
        new CheckAftermath(file, findings, known, rows).run();
    }
}
