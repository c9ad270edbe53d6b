package io.redress.procedure.routing;

import io.redress.procedure.vocabulary.Codes;

import java.util.List;

/** Whether one or many are affected; the first that holds, and without one what the customer said of others. */
public record ScopeRules(List<Rule> rules) {

    public static final ScopeRules NONE = new ScopeRules(List.of());

    /** @param scope {@code group} or {@code individual} */
    public record Rule(String id, String when, String scope) {}

    public ScopeRules {
        rules = Codes.list(rules);
    }
}
