package io.redress.intake.codes;

import io.redress.procedure.Procedure;
import io.redress.runtime.problem.Violation;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Looks codes up in the lists of a procedure, and says which fields hold one that is not there. */
public final class ListedCodes {

    public static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Procedure procedure;
    private final List<Violation> violations = new ArrayList<>();

    public ListedCodes(Procedure procedure) {
        this.procedure = procedure;
    }

    public void papers(@Nullable List<String> papers) {
        each("papers", papers, procedure.vocabularies().papers().keySet(), "papers");
    }

    public void each(String field, @Nullable List<String> codes, Collection<String> list, String name) {
        for (var i = 0; codes != null && i < codes.size(); i++) {
            one("%s[%d]".formatted(field, i), codes.get(i), list, name, CODE);
        }
    }

    /** @param name of the list; an open one takes every well-formed code */
    public void one(String field, @Nullable String code, Collection<String> list, String name, Pattern form) {
        var open = procedure.vocabularies().open().contains(name);
        known(
                field,
                code,
                value -> list.contains(value) || (open && form.matcher(value).matches()));
    }

    public void known(String field, @Nullable String code, Predicate<String> isKnown) {
        if (code != null && !isKnown.test(code)) {
            violations.add(new Violation(field, "is not a code this organisation knows"));
        }
    }

    public List<Violation> violations() {
        return violations;
    }
}
