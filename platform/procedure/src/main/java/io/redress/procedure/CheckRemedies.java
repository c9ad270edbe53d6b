package io.redress.procedure;

import io.redress.procedure.remedy.Pact;
import io.redress.procedure.remedy.Remedies;
import io.redress.procedure.remedy.RemedyType;
import io.redress.procedure.source.Findings;

import java.util.List;

/** What can be given, and by whom. */
final class CheckRemedies {

    private final ProcedureFile file;
    private final Findings findings;
    private final Known known;
    private final Rows rows;

    CheckRemedies(ProcedureFile file, Findings findings, Known known, Rows rows) {
        this.file = file;
        this.findings = findings;
        this.known = known;
        this.rows = rows;
    }

    void run() {
        Remedies remedies = file.remedies();
        remedies.types()
                .forEach((code, type) -> known.department(type.executor(), "/remedies/types/" + code + "/executor"));
        remedies.rules().forEach((code, rule) -> {
            known.each(rule.types(), "/remedies/rules/" + code + "/types", known::remedy);
            known.each(rule.instead(), "/remedies/rules/" + code + "/instead", known::remedy);
        });
        for (int i = 0; i < remedies.authority().size(); i++) {
            var authority = remedies.authority().get(i);
            String pointer = "/remedies/authority/" + i;
            known.position(authority.position(), pointer + "/position");
            known.each(authority.departments(), pointer + "/departments", known::department);
            authority.types().keySet().forEach(type -> known.remedy(type, pointer + "/types/" + type));
        }
        Pact pact = remedies.pact();
        if (pact != null) {
            pact(pact);
        }
        if (grantsMoney() && remedies.authority().isEmpty()) {
            findings.error("/remedies/authority", "nobody may grant money");
        }
    }

    private void pact(Pact pact) {
        known.document(pact.document(), "/remedies/pact/document");
        rows.check("/remedies/pact/rows", pact.rows(), Pact.Row::id, Pact.Row::when);
        for (int i = 0; i < pact.rows().size(); i++) {
            List<Pact.Item> items = pact.rows().get(i).remedies();
            for (int j = 0; j < items.size(); j++) {
                String pointer = "/remedies/pact/rows/" + i + "/remedies/" + j;
                known.remedy(items.get(j).type(), pointer + "/type");
                amount(items.get(j), pointer);
            }
        }
    }

    /** What is promised in print names its sum. */
    private void amount(Pact.Item item, String pointer) {
        RemedyType type = file.remedies().types().get(item.type());
        if (type == null) {
            return;
        }
        boolean money = type.form() == RemedyType.Form.MONEY;
        if (!money && item.amount() != null) {
            findings.error(pointer + "/amount", "'" + item.type() + "' is no money");
        }
        if (money && item.amount() == null && type.amount() == null && type.formula() == null) {
            findings.error(pointer, "a sum is missing: 'amount' here or in the remedy");
        }
    }

    private boolean grantsMoney() {
        return file.remedies().types().values().stream().anyMatch(type -> type.form() == RemedyType.Form.MONEY);
    }
}
