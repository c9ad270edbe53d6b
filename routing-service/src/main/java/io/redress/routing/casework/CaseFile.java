package io.redress.routing.casework;

import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Head;

/**
 * A case with the place its stream stands at.
 *
 * @param frozen kept by law: read by the privacy role alone
 */
public record CaseFile(Case kase, Head head, boolean frozen) {

    static CaseFile of(CaseRow row) {
        return new CaseFile(Facts.read(Case.class, row.state), new Head(row.id, row.sequence, row.hash), row.frozen);
    }
}
