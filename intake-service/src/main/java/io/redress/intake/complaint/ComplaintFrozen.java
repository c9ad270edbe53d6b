package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;

/** Kept by law and only stored: nobody but the privacy role reads it, and no message is sent. */
@FactType("redress.complaint.frozen.v1")
public record ComplaintFrozen() implements ComplaintFact {}
