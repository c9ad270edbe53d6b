package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * An agent has corrected who the customer is or how to reach them; the data themselves are no fact.
 *
 * @param customer random id of the person from here on; null when no contact data are left
 * @param reachable {@code phone}, {@code email}
 * @param fields names of what was corrected
 */
@FactType("redress.complaint.customer-corrected.v1")
public record CustomerCorrected(
        @Nullable UUID customer, List<String> reachable, String language, List<String> needs, List<String> fields)
        implements ComplaintFact {}
