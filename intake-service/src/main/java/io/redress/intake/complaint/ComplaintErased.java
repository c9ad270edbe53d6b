package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Person, words and messages of the complaint are deleted; facts and figures stay.
 *
 * @param customer the person, when this was the last complaint they were known by
 */
@FactType("redress.complaint.erased.v1")
public record ComplaintErased(@Nullable UUID customer) implements ComplaintFact {}
