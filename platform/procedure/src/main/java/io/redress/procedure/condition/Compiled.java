package io.redress.procedure.condition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every condition of a file, found by the pointer of what it belongs to; what has none always holds. */
public final class Compiled {

    private final Map<String, Condition> conditions;
    private final Map<String, Formula> formulas;

    /** @param formulas by remedy */
    public Compiled(Map<String, Condition> conditions, Map<String, Formula> formulas) {
        this.conditions = Map.copyOf(conditions);
        this.formulas = Map.copyOf(formulas);
    }

    public boolean holds(String owner, CaseFacts facts) {
        Condition condition = conditions.get(owner);
        return condition == null || condition.holds(facts);
    }

    /** Before there is a case. */
    public boolean holds(String owner, RoutingFacts facts) {
        Condition condition = conditions.get(owner);
        return condition == null || condition.holds(facts);
    }

    public boolean holds(String owner, CaseFacts facts, RemedyFacts remedy) {
        Condition condition = conditions.get(owner);
        return condition == null || condition.holds(facts, remedy);
    }

    /** The entries of a map that hold, in the order of the file. */
    public <T> Stream<T> all(String table, Map<String, T> entries, CaseFacts facts) {
        return entries.entrySet().stream()
                .filter(entry -> holds(table + "/" + entry.getKey(), facts))
                .map(Map.Entry::getValue);
    }

    /** The rows of a list that hold, in the order of the file. */
    public <T> Stream<T> all(String table, List<T> rows, CaseFacts facts) {
        return IntStream.range(0, rows.size())
                .filter(i -> holds(table + "/" + i, facts))
                .mapToObj(rows::get);
    }

    /** The rows of a list that hold, before there is a case. */
    public <T> Stream<T> all(String table, List<T> rows, RoutingFacts facts) {
        return IntStream.range(0, rows.size())
                .filter(i -> holds(table + "/" + i, facts))
                .mapToObj(rows::get);
    }

    public Optional<Formula> formula(String remedy) {
        return Optional.ofNullable(formulas.get(remedy));
    }
}
