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
import io.redress.procedure.category.Attribute;
import io.redress.procedure.source.Findings;

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

    /** Which moment a condition is asked at. */
    public enum Moment {
        /** When a complaint is registered: there is no case yet. */
        REGISTRATION,
        /** At any time after it. */
        CASE
    }

    private final Map<String, Object> absentAttributes = new HashMap<>();
    private final Cel atRegistration;
    private final Cel inCase;
    private final KnownCodes known;
    private final Findings findings;

    /**
     * @param attributes the fields of all categories; one name has one type
     * @param codes the lists that compared codes must be in; a list that is not here takes any code
     */
    public Conditions(Map<String, Attribute> attributes, Map<Variable.Known, Set<String>> codes, Findings findings) {
        this.findings = findings;
        this.known = new KnownCodes(attributes, codes);
        attributes.forEach((code, attribute) ->
                absent(attribute.type()).ifPresent(value -> absentAttributes.put(ATTRIBUTE + code, value)));
        this.atRegistration = environment(attributes, Moment.REGISTRATION);
        this.inCase = environment(attributes, Moment.CASE);
    }

    /** Empty when there were findings. */
    public Optional<Condition> compile(String text, String pointer, Moment moment) {
        Cel cel = moment == Moment.CASE ? inCase : atRegistration;
        try {
            CelAbstractSyntaxTree tree = cel.compile(text).getAst();
            boolean sound = known.check(tree, (offset, message) -> report(text, pointer, offset, message));
            return sound
                    ? Optional.of(new Condition(text, cel.createProgram(tree), Map.copyOf(absentAttributes)))
                    : Optional.empty();
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

    private static Cel environment(Map<String, Attribute> attributes, Moment moment) {
        CelBuilder builder = CelFactory.plannerCelBuilder()
                .setOptions(CelOptions.current()
                        .enableHeterogeneousNumericComparisons(true)
                        .build())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setResultType(SimpleType.BOOL)
                .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                        "within",
                        CelOverloadDecl.newMemberOverload(
                                "category_within", SimpleType.BOOL, SimpleType.STRING, SimpleType.STRING)))
                .addFunctionBindings(
                        CelFunctionBinding.from("category_within", String.class, String.class, Conditions::isWithin));
        for (Variable variable : Variable.values()) {
            if (moment == Moment.CASE || !variable.needsCase()) {
                builder.addVar(variable.path(), variable.type());
            }
        }
        attributes.forEach(
                (code, attribute) -> type(attribute.type()).ifPresent(type -> builder.addVar(ATTRIBUTE + code, type)));
        return builder.build();
    }

    private static boolean isWithin(String category, String branch) {
        return category.equals(branch) || category.startsWith(branch + "/");
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
