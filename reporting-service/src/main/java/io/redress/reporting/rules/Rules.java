package io.redress.reporting.rules;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What figures of an organisation are judged by.
 *
 * @param zone whose days are the organisation's
 * @param targets by code of the key figure
 */
public record Rules(ZoneId zone, Map<String, Target> targets) {

    public Rules {
        targets = Map.copyOf(targets);
    }

    public Optional<Target> target(String code) {
        return Optional.ofNullable(targets.get(code));
    }
}
