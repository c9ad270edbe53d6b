package io.redress.routing.warning;

import io.redress.runtime.journal.FactType;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * The one fact of an early warning, as this service writes it to {@code redress.cases}.
 *
 * @param n number among those of the organisation, from 1
 * @param procedure version whose rule it is
 * @param category of the newest complaint, like region and site
 * @param complaints ids of those that made the rule hold, oldest first
 * @param recipients positions
 * @param staff staff numbers of whoever holds them and is there now
 */
@FactType("redress.warning.raised.v1")
public record WarningRaised(
        long n,
        String procedure,
        String level,
        String rule,
        @Nullable String category,
        @Nullable String region,
        @Nullable String site,
        List<UUID> complaints,
        List<String> recipients,
        List<String> staff) {

    public WarningRaised {
        complaints = List.copyOf(complaints);
        recipients = List.copyOf(recipients);
        staff = List.copyOf(staff);
    }
}
