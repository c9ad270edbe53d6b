package io.redress.intake.complaint;

import io.redress.runtime.journal.FactType;

import java.util.UUID;

/**
 * An agent has found that it is about the same matter as another complaint of the same customer.
 *
 * @param with the complaint that leads
 */
@FactType("redress.complaint.joined.v1")
public record ComplaintJoined(UUID with) implements ComplaintFact {}
