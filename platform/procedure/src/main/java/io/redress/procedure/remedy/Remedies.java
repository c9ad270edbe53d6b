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
 * @param rules by code; every one that is for a remedy must hold
 * @param authority smallest first
 * @param fourEyes every remedy of money is decided by another person
 * @param alternatives how many a proposal offers; null means one is enough
 * @param pact null for none
 */
public record Remedies(
        String currency,
        Map<String, RemedyType> types,
        Map<String, RemedyRule> rules,
        List<Authority> authority,
        boolean fourEyes,
        @Nullable Alternatives alternatives,
        @Nullable Pact pact) {

    /** @param when cases it is for; null means all */
    public record Alternatives(int atLeast, @Nullable String when) {}

    public Remedies {
        types = Codes.ordered(types);
        rules = Codes.ordered(rules);
        authority = Codes.list(authority);
    }

    public Optional<RemedyType> find(String code) {
        return Optional.ofNullable(types.get(code));
    }

    /** Whether somebody in these positions, in whatever department, may grant it alone. */
    public boolean allows(Collection<String> positions, String type, @Nullable BigDecimal amount) {
        return allows(positions, null, type, amount);
    }

    /**
     * Whether somebody in these positions may grant it alone; what is not money needs no authority.
     *
     * @param department where the positions are held; null where that is not asked
     */
    public boolean allows(
            Collection<String> positions, @Nullable String department, String type, @Nullable BigDecimal amount) {
        return amount == null
                || authority.stream()
                        .filter(entry -> positions.contains(entry.position()) && entry.isHeldIn(department))
                        .anyMatch(entry -> entry.covers(type, amount));
    }

    /** Positions that may grant it, smallest authority first. */
    public List<String> approvers(String type, BigDecimal amount) {
        return authority.stream()
                .filter(entry -> entry.covers(type, amount))
                .map(Authority::position)
                .toList();
    }

    /** Whether another person than who asks must decide, even within the authority. */
    public boolean needsFourEyes(String type) {
        return find(type)
                .filter(found -> found.fourEyes() || (fourEyes && found.form() == RemedyType.Form.MONEY))
                .isPresent();
    }
}
