package io.redress.procedure.remedy;

import io.redress.procedure.vocabulary.Codes;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be given.
 *
 * @param currency of every amount, {@code CNY}
 * @param authority smallest first
 */
public record Remedies(String currency, Map<String, RemedyType> types, List<Authority> authority) {

    public Remedies {
        types = Codes.ordered(types);
        authority = Codes.list(authority);
    }

    public Optional<RemedyType> find(String code) {
        return Optional.ofNullable(types.get(code));
    }

    /** Whether somebody in these positions may grant it alone; what is not money needs no authority. */
    public boolean allows(Collection<String> positions, String type, @Nullable BigDecimal amount) {
        return amount == null
                || authority.stream()
                        .anyMatch(entry -> positions.contains(entry.position()) && entry.covers(type, amount));
    }

    /** Positions that may grant it, smallest authority first. */
    public List<String> approvers(String type, BigDecimal amount) {
        return authority.stream()
                .filter(entry -> entry.covers(type, amount))
                .map(Authority::position)
                .toList();
    }
}
