package io.redress.procedure.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import io.redress.procedure.category.Attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds codes in a condition that are compared with a variable and that the file does not know. */
final class KnownCodes {

    /** Takes what was found at an offset into the text. */
    interface Report {
        void at(int offset, String message);
    }

    private static final Set<String> COMPARING = Set.of("_==_", "_!=_", "@in", "within");

    private final Map<String, Attribute> attributes;
    private final Map<Variable.Known, Set<String>> codes;

    KnownCodes(Map<String, Attribute> attributes, Map<Variable.Known, Set<String>> codes) {
        this.attributes = attributes;
        this.codes = codes;
    }

    boolean check(CelAbstractSyntaxTree tree, Report report) {
        List<CelExpr> comparisons = CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .filter(node -> node.getKind() == Kind.CALL
                        && COMPARING.contains(node.call().function()))
                .toList();
        boolean sound = true;
        for (CelExpr comparison : comparisons) {
            sound &= check(tree, comparison, report);
        }
        return sound;
    }

    private boolean check(CelAbstractSyntaxTree tree, CelExpr comparison, Report report) {
        List<CelExpr> operands = new ArrayList<>(comparison.call().args());
        comparison.call().target().ifPresent(operands::addFirst);
        Optional<Set<String>> allowed = operands.stream()
                .flatMap(operand -> allowed(tree, operand).stream())
                .findFirst();
        if (allowed.isEmpty()) {
            return true;
        }
        List<CelExpr> unknown = operands.stream()
                .flatMap(KnownCodes::texts)
                .filter(text -> !isKnown(text.constant().stringValue(), allowed.get()))
                .toList();
        unknown.forEach(text -> report.at(
                tree.getSource().getPositionsMap().getOrDefault(text.id(), 0),
                "unknown code '" + text.constant().stringValue() + "'"));
        return unknown.isEmpty();
    }

    private Optional<Set<String>> allowed(CelAbstractSyntaxTree tree, CelExpr operand) {
        Optional<String> path = tree.getReference(operand.id()).map(reference -> reference.name());
        Optional<Set<String>> ofVariable =
                path.flatMap(Variable::at).flatMap(variable -> Optional.ofNullable(codes.get(variable.known())));
        return ofVariable.or(() -> path.filter(name -> name.startsWith(Conditions.ATTRIBUTE))
                .map(name -> attributes.get(name.substring(Conditions.ATTRIBUTE.length())))
                .filter(attribute -> attribute.type() == Attribute.Type.CODE)
                .map(attribute -> attribute.values().keySet()));
    }

    /** The constant itself, or those of a list written out. */
    private static Stream<CelExpr> texts(CelExpr operand) {
        return switch (operand.getKind()) {
            case CONSTANT ->
                operand.constant().getKind() == CelConstant.Kind.STRING_VALUE ? Stream.of(operand) : Stream.of();
            case LIST -> operand.list().elements().stream().flatMap(KnownCodes::texts);
            default -> Stream.of();
        };
    }

    private static boolean isKnown(String code, Set<String> allowed) {
        return code.isEmpty() || allowed.contains(code);
    }
}
