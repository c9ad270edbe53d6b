package io.redress.procedure.source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Collects what is wrong; pointers are turned into places of the tree that is being checked. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();
    private @Nullable Tree tree;

    /** Pointers mean this tree from now on. */
    public void in(Tree tree) {
        this.tree = tree;
    }

    /** What pointers mean now. */
    public Tree tree() {
        return Objects.requireNonNull(tree, "nothing is being checked");
    }

    void add(Finding finding) {
        found.add(finding);
    }

    public void error(String pointer, String message) {
        add(finding(Finding.Severity.ERROR, place(pointer), pointer, message));
    }

    public void warning(String pointer, String message) {
        add(finding(Finding.Severity.WARNING, place(pointer), pointer, message));
    }

    /** An error inside the text of a value; line and column of the text count from 0. */
    public void errorInText(String pointer, int line, int column, String message) {
        Place place = tree == null ? place(pointer) : tree.text(pointer, line, column);
        add(finding(Finding.Severity.ERROR, place, pointer, message));
    }

    /** An error of a whole file that has no tree. */
    public void errorOf(String file, String message) {
        add(Finding.error(Place.startOf(file), "", message));
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    /** In the order of the files. */
    public List<Finding> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::file)
                        .thenComparingInt(Finding::line)
                        .thenComparingInt(Finding::column))
                .toList();
    }

    private Place place(String pointer) {
        return tree == null ? Place.startOf("") : tree.place(pointer);
    }

    private static Finding finding(Finding.Severity severity, Place place, String pointer, String message) {
        return new Finding(severity, place.file(), place.line(), place.column(), pointer, message);
    }
}
