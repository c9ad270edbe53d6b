package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;

/**
 * All that is held of the person has been written out.
 *
 * @param by staff number of the privacy officer
 * @param format {@code json}, {@code pdf}
 */
@FactType("redress.complaint.exported.v1")
public record ComplaintExported(String by, String format) implements ComplaintFact {}
