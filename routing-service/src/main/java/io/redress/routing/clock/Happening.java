package io.redress.routing.clock;

import io.redress.procedure.occasion.Occasion;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that starts, meets or restarts clocks.
 *
 * @param fact {@code case.accepted}; {@code met} when another clock was met
 * @param about what it is about, in the file's codes: {@code case.checked(form)}, {@code met(form)}
 */
public record Happening(String fact, Set<String> about) {

    private static final String MET = "met";

    public Happening {
        about = Set.copyOf(about);
    }

    public static Happening of(String fact) {
        return new Happening(fact, Set.of());
    }

    static Happening met(String milestone) {
        return new Happening(MET, Set.of(milestone));
    }

    /** Whether the file's words mean it; words without brackets mean it whatever it is about. */
    public boolean is(String occasion) {
        return occasion.equals(fact) || about.stream().anyMatch(one -> occasion.equals("%s(%s)".formatted(fact, one)));
    }

    boolean isAnyOf(Collection<Occasion> occasions) {
        return occasions.stream().anyMatch(occasion -> is(occasion.toString()));
    }

    boolean isAny(Iterable<String> occasions) {
        for (var occasion : occasions) {
            if (is(occasion)) {
                return true;
            }
        }
        return false;
    }

    /** All the words by which a file can mean it. */
    public Set<String> occasions() {
        var all = new TreeSet<String>();
        all.add(fact);
        about.forEach(one -> all.add("%s(%s)".formatted(fact, one)));
        return all;
    }
}
