package io.redress.procedure.organization;

import io.redress.procedure.vocabulary.Codes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * @param taken the channels this organisation takes
 * @param rules of these, and perhaps of others that a shared part describes
 */
public record Channels(List<String> taken, Map<String, Channel> rules) {

    public Channels {
        taken = Codes.list(taken);
        rules = Codes.ordered(rules);
    }

    public List<Channel> all() {
        return taken.stream().flatMap(code -> find(code).stream()).toList();
    }

    /** Empty for a channel that is not taken. */
    public Optional<Channel> find(String code) {
        return taken.contains(code) ? Optional.ofNullable(rules.get(code)) : Optional.empty();
    }
}
