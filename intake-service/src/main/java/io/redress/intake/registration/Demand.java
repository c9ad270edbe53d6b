package io.redress.intake.registration;

import io.redress.runtime.json.HyphenatedEnums;

/** What customers ask for. */
enum Demand {
    SOLUTION,
    COMPENSATION,
    RESPECT,
    BEING_HEARD,
    INFORMATION,
    EXPLANATION,
    NO_RECURRENCE,
    REFUND,
    EXCHANGE;

    String code() {
        return HyphenatedEnums.of(this);
    }
}
