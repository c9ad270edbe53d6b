package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;

import java.util.UUID;

/**
 * It stands alone again. A type of its own and no field of {@link ComplaintJoined}: a reader that does not know the field would join what was parted.
 *
 * @param from the complaint that led
 */
@FactType("redress.complaint.separated.v1")
public record ComplaintSeparated(UUID from) implements ComplaintFact {}
