package io.redress.runtime.problem;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Declared limits that a request does not keep. */
public final class ConstraintProblems {

    private static final Set<ElementKind> AROUND_THE_VALUE =
            Set.of(ElementKind.METHOD, ElementKind.CONSTRUCTOR, ElementKind.CONTAINER_ELEMENT);

    private ConstraintProblems() {}

    /** Empty when it was an answer that did not keep its limits: then the service is at fault. */
    static Optional<Problem> of(ConstraintViolationException failure) {
        var violations = failure.getConstraintViolations();
        if (violations.stream().anyMatch(ConstraintProblems::isAboutTheAnswer)) {
            return Optional.empty();
        }
        return Optional.of(of(violations));
    }

    /** The problem made of at least one violation. */
    public static Problem of(Set<? extends ConstraintViolation<?>> violations) {
        return Problem.badRequest(violations.stream()
                .map(violation -> new Violation(field(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toArray(Violation[]::new));
    }

    private static boolean isAboutTheAnswer(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static String field(Path path) {
        var text = new StringBuilder();
        for (var node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && !AROUND_THE_VALUE.contains(node.getKind())) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }
}
