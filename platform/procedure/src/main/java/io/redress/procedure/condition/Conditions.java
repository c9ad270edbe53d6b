package io.redress.procedure.condition;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import io.redress.procedure.category.Attribute;
import io.redress.procedure.source.Findings;
import io.redress.procedure.vocabulary.Vocabularies;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles the conditions of one file; what does not fit is a finding at its place in the file. */
public final class Conditions {

    static final String ATTRIBUTE = "complaint.attributes.";

    private static final Pattern PATH = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

    private final Map<String, Attribute> attributes;
    private final Surroundings around;
    private final Map<Moment, Cel> environments = new EnumMap<>(Moment.class);
    private final KnownCodes known;
    private final Findings findings;

    /**
     * @param attributes the fields of all categories; one name has one type
     * @param codes the lists that compared codes must be in; a list that is not here takes any code
     * @param causes by code, at any depth
     */
    public Conditions(
            Map<String, Attribute> attributes,
            Map<Variable.Known, Set<String>> codes,
            Map<String, Vocabularies.FoundCause> causes,
            Findings findings) {
        this.findings = findings;
        this.attributes = attributes;
        this.known = new KnownCodes(attributes, codes);
        Map<String, Object> absent = new HashMap<>();
        attributes.forEach(
                (code, attribute) -> absent(attribute.type()).ifPresent(value -> absent.put(ATTRIBUTE + code, value)));
        this.around = new Surroundings(absent, causes);
    }

    /** Empty when there were findings. */
    public Optional<Condition> compile(String text, String pointer, Moment moment) {
        return program(text, pointer, moment, SimpleType.BOOL).map(program -> new Condition(text, program, around));
    }

    /** An amount that is computed when a remedy is asked for; empty when there were findings. */
    public Optional<Formula> formula(String text, String pointer) {
        return program(text, pointer, Moment.REMEDY, SimpleType.DOUBLE)
                .map(program -> new Formula(text, program, around));
    }

    private Optional<CelRuntime.Program> program(String text, String pointer, Moment moment, CelType type) {
        Cel cel = environments.computeIfAbsent(moment, this::environment);
        try {
            CelAbstractSyntaxTree tree = cel.compile(text).getAst();
            if (!tree.getResultType().equals(type)) {
                report(
                        text,
                        pointer,
                        tree.getSource()
                                .getPositionsMap()
                                .getOrDefault(tree.getExpr().id(), 0),
                        "expected type '%s' but found '%s'"
                                .formatted(type.name(), tree.getResultType().name()));
                return Optional.empty();
            }
            boolean sound = known.check(tree, (offset, message) -> report(text, pointer, offset, message));
            return sound ? Optional.of(cel.createProgram(tree)) : Optional.empty();
        } catch (CelValidationException e) {
            e.getErrors().stream().findFirst().ifPresent(issue -> report(text, pointer, issue));
            return Optional.empty();
        } catch (CelEvaluationException e) {
            findings.error(pointer, "condition cannot be prepared: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void report(String text, String pointer, CelIssue issue) {
        int line = issue.getSourceLocation().getLine() - 1;
        int column = issue.getSourceLocation().getColumn();
        String rest = text.lines().skip(Math.max(0, line)).findFirst().orElse("");
        String message = issue.getMessage().replaceFirst(" \\(candidates: .*", "");
        if (message.startsWith("undeclared reference")) {
            Matcher matcher = PATH.matcher(rest).region(Math.min(column, rest.length()), rest.length());
            message = matcher.lookingAt() ? "unknown variable '" + matcher.group() + "'" : message;
        }
        findings.errorInText(pointer, Math.max(0, line), column, "condition: " + message);
    }

    private void report(String text, String pointer, int offset, String message) {
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        int column = offset - (text.lastIndexOf('\n', offset - 1) + 1);
        findings.errorInText(pointer, line, column, "condition: " + message);
    }

    /** The surroundings never change, though their type does not say so. */
    @SuppressWarnings("Immutable")
    private Cel environment(Moment moment) {
        CelBuilder builder = CelFactory.plannerCelBuilder()
                .setOptions(CelOptions.current()
                        .enableHeterogeneousNumericComparisons(true)
                        .build())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                        "within",
                        CelOverloadDecl.newMemberOverload(
                                "category_within", SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING)))
                .addFunctionBindings(
                        CelFunctionBinding.from("category_within", String.class, String.class, around::isWithin));
        for (Variable variable : Variable.values()) {
            if (moment.knows(variable.from())) {
                builder.addVar(variable.path(), variable.type());
            }
        }
        attributes.forEach(
                (code, attribute) -> type(attribute.type()).ifPresent(type -> builder.addVar(ATTRIBUTE + code, type)));
        return builder.build();
    }

    private static Optional<CelType> type(Attribute.Type type) {
        return switch (type) {
            case CODE, DATE -> Optional.of(SimpleType.STRING);
            case NUMBER, MONEY -> Optional.of(SimpleType.DOUBLE);
            case BOOLEAN -> Optional.of(SimpleType.BOOL);
            case TEXT -> Optional.empty();
        };
    }

    private static Optional<Object> absent(Attribute.Type type) {
        return switch (type) {
            case CODE, DATE -> Optional.of("");
            case NUMBER, MONEY -> Optional.of(0.0);
            case BOOLEAN -> Optional.of(false);
            case TEXT -> Optional.empty();
        };
    }
}
