package io.redress.intake.progress;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.told.CaseTold;
import org.jspecify.annotations.Nullable;

/** The status of a case in the customer's words. */
public final class CustomerStatus {

    private static final String REGISTERED = "registered";
    private static final String RETURNED = "returned";
    private static final String IN_PROGRESS = "in-progress";
    private static final String AWAITING_CUSTOMER = "awaiting-customer";

    private CustomerStatus() {}

    /**
     * What a complaint is to its customer now. One that was not taken is returned at once, whatever routing has heard of it yet.
     *
     * @param progress null until routing has opened the case
     */
    public static String of(Complaint complaint, @Nullable Progress progress) {
        var status = progress == null ? REGISTERED : progress.status();
        return complaint.returned() != null && status.equals(REGISTERED) ? RETURNED : status;
    }

    /** @param before as the customer saw it before the fact; null before the first */
    static String after(@Nullable String before, String type, CaseTold told) {
        return switch (told.status()) {
            case "open" -> REGISTERED;
            case "accepted", "investigating", "awaiting-approval", "intercepted" -> IN_PROGRESS;
            case "proposed" -> "solution-offered";
            case "paused" -> paused(before, type, told);
            default -> told.status();
        };
    }

    /** Whom a pause waits for is said when it begins; what comes during it changes nothing. */
    private static String paused(@Nullable String before, String type, CaseTold told) {
        return switch (type) {
            case "redress.case.papers-asked.v1" -> AWAITING_CUSTOMER;
            case "redress.case.paused.v1" -> "customer".equals(told.waitingFor()) ? AWAITING_CUSTOMER : IN_PROGRESS;
            default -> AWAITING_CUSTOMER.equals(before) ? AWAITING_CUSTOMER : IN_PROGRESS;
        };
    }
}
