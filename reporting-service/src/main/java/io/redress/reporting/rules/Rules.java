package io.redress.reporting.rules;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What figures of an organisation are judged by.
 *
 * @param zone whose days are the organisation's
 * @param targets by code of the key figure
 * @param population users by region; empty where the procedure counts none
 */
public record Rules(ZoneId zone, Map<String, Target> targets, Map<String, Integer> population) {

    public Rules {
        targets = Map.copyOf(targets);
        population = Map.copyOf(population);
    }

    public Optional<Target> target(String code) {
        return Optional.ofNullable(targets.get(code));
    }
}
