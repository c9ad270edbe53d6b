package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;
import org.jspecify.annotations.Nullable;

/**
 * The complaint is not taken: it does not meet the acceptance standard of its procedure's version. Routing ends the case with it.
 *
 * @param standard row of the acceptance standard; its reason is what the customer is told
 * @param body the customer is pointed to; null for none
 */
@FactType("redress.complaint.returned.v1")
public record ComplaintReturned(String standard, @Nullable String body) implements ComplaintFact {}
