package io.redress.procedure.vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The codes a procedure knows, by list.
 *
 * @param causes the tree; {@link #cause(String)} finds a code at any depth
 * @param open names of lists that take any well-formed code besides their own
 */
public record Vocabularies(
        Map<String, Text> demands,
        Map<String, Text> means,
        Map<String, Text> results,
        Map<String, Text> natures,
        Map<String, Text> roots,
        Map<String, Text> responsibilities,
        Map<String, Text> regions,
        Map<String, Text> sites,
        Map<String, Text> tiers,
        Map<String, Text> kinds,
        Map<String, Text> needs,
        Map<String, Text> subjectTypes,
        Map<String, Text> papers,
        Map<String, Cause> causes,
        Map<String, PauseReason> pauseReasons,
        Set<String> open) {

    public Vocabularies {
        demands = Codes.ordered(demands);
        means = Codes.ordered(means);
        results = Codes.ordered(results);
        natures = Codes.ordered(natures);
        roots = Codes.ordered(roots);
        responsibilities = Codes.ordered(responsibilities);
        regions = Codes.ordered(regions);
        sites = Codes.ordered(sites);
        tiers = Codes.ordered(tiers);
        kinds = Codes.ordered(kinds);
        needs = Codes.ordered(needs);
        subjectTypes = Codes.ordered(subjectTypes);
        papers = Codes.ordered(papers);
        causes = Codes.ordered(causes);
        pauseReasons = Codes.ordered(pauseReasons);
        open = open == null ? Set.of() : Set.copyOf(open);
    }

    /** A cause at its place in the tree: {@code path} holds its ancestors, coarsest first, and itself. */
    public record FoundCause(String code, Text name, List<String> path, Cause.Side side, boolean apology) {}

    public Optional<FoundCause> cause(String code) {
        return Optional.ofNullable(allCauses().get(code));
    }

    /** Every cause of the tree by code, a branch before its children. */
    public Map<String, FoundCause> allCauses() {
        Map<String, FoundCause> all = new LinkedHashMap<>();
        collect(causes, List.of(), Cause.Side.NONE, false, all);
        return all;
    }

    private static void collect(
            Map<String, Cause> level,
            List<String> above,
            Cause.Side inherited,
            boolean inheritedApology,
            Map<String, FoundCause> all) {
        level.forEach((code, cause) -> {
            List<String> path = new ArrayList<>(above);
            path.add(code);
            Cause.Side side = side(cause.side(), inherited);
            boolean apology = cause.apology() == null ? inheritedApology : cause.apology();
            all.put(code, new FoundCause(code, cause.name(), List.copyOf(path), side, apology));
            collect(cause.children(), path, side, apology, all);
        });
    }

    private static Cause.Side side(Cause.@Nullable Side own, Cause.Side inherited) {
        return own == null ? inherited : own;
    }
}
