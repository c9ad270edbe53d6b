package io.redress.procedure.organization;

import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param code the organisation's id on the wire
 * @param referencePrefix begins every reference, {@code TEL}
 * @param calendar country of the calendar files; null where holidays are not observed
 */
public record Organization(
        String code,
        Text name,
        String referencePrefix,
        String phone,
        String zone,
        @Nullable String calendar,
        Hours officeHours) {}
