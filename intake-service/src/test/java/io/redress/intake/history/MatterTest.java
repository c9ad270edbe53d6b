package io.redress.intake.history;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class MatterTest {

    private static final Matter BILL =
            of("billing/wrong-charge", "phone-number", "13800138000", "QY-0417", "2026-09-28T01:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "billing/wrong-charge, phone-number, 13800138000, QY-0417, 2026-09-30T00:00:00Z",
        "billing/wrong-charge, , , , ",
        "billing/wrong-charge, phone-number, , , 2026-09-25T01:30:00Z"
    })
    void isTheSameUnlessBothSayOtherwise(
            String category,
            @Nullable String type,
            @Nullable String subject,
            @Nullable String site,
            @Nullable String occurredAt) {
        var other = of(category, type, subject, site, occurredAt);

        assertThat(BILL.isSameAs(other)).isTrue();
        assertThat(other.isSameAs(BILL)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "billing/late-bill, phone-number, 13800138000, QY-0417, 2026-09-28T01:30:00Z",
        "billing/wrong-charge, order, 13800138000, QY-0417, 2026-09-28T01:30:00Z",
        "billing/wrong-charge, phone-number, 13800138001, QY-0417, 2026-09-28T01:30:00Z",
        "billing/wrong-charge, phone-number, 13800138000, QY-0418, 2026-09-28T01:30:00Z",
        "billing/wrong-charge, phone-number, 13800138000, QY-0417, 2026-09-24T01:30:00Z"
    })
    void isAnotherAsSoonAsOneThingDiffers(
            String category, String type, String subject, String site, String occurredAt) {
        var other = of(category, type, subject, site, occurredAt);

        assertThat(BILL.isSameAs(other)).isFalse();
        assertThat(other.isSameAs(BILL)).isFalse();
    }

    @Test
    void isNotComparedWithoutACategory() {
        var unknown = of(null, null, null, null, null);

        assertThat(unknown.isSameAs(unknown)).isFalse();
    }

    private static Matter of(
            @Nullable String category,
            @Nullable String type,
            @Nullable String subject,
            @Nullable String site,
            @Nullable String occurredAt) {
        return new Matter(category, type, subject, site, occurredAt == null ? null : Instant.parse(occurredAt));
    }
}
