package io.redress.procedure.message;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/**
 * A gap in a text, written {@code {customer.name}}. Two kinds carry a code of the file: {@code {due.<milestone>}} and
 * {@code {body.<code>.name|address|phone|url}}.
 *
 * @param code milestone or body, for the kinds that have one
 */
public record Placeholder(Kind kind, @Nullable String code) {

    public enum Kind {
        ORGANIZATION_NAME("organization.name"),
        ORGANIZATION_PHONE("organization.phone"),
        CUSTOMER_NAME("customer.name"),
        REFERENCE("reference"),
        ACCESS_CODE("accessCode"),
        CATEGORY_NAME("category.name"),
        OWNER_NAME("owner.name"),
        OWNER_PHONE("owner.phone"),
        DEPARTMENT_NAME("department.name"),
        /** Time of the next word, in the organisation's zone. */
        NEXT_WORD_BY("nextWordBy"),
        /** Page of the complaint. */
        LINK("link"),
        SURVEY_LINK("surveyLink"),
        /** What the handler wrote for the customer: proposal, reply, reason, result. */
        WORDS("words"),
        /** The alternatives of a proposal, numbered, one a line. */
        ALTERNATIVES("alternatives"),
        FINDING("finding"),
        CAUSE_NAME("cause.name"),
        RESULT_NAME("result.name"),
        /** Names of the papers asked for. */
        PAPERS("papers"),
        /** The milestone the fact is about. */
        MILESTONE_NAME("milestone.name"),
        DUE_AT("dueAt"),
        /** The body the fact is about. */
        BODY_NAME("body.name"),
        BODY_ADDRESS("body.address"),
        /** When the clock of a milestone is due, {@code {due.regulator}}. */
        DUE_OF("due.*"),
        NAMED_BODY_NAME("body.*.name"),
        NAMED_BODY_ADDRESS("body.*.address"),
        NAMED_BODY_PHONE("body.*.phone"),
        NAMED_BODY_URL("body.*.url");

        private final String written;

        Kind(String written) {
            this.written = written;
        }

        /** Between the braces; {@code *} stands for a code of the file. */
        public String written() {
            return written;
        }

        private boolean takesCode() {
            return written.contains("*");
        }

        private @Nullable Placeholder match(String name) {
            if (!takesCode()) {
                return written.equals(name) ? new Placeholder(this, null) : null;
            }
            int star = written.indexOf('*');
            String before = written.substring(0, star);
            String after = written.substring(star + 1);
            boolean fits =
                    name.length() > before.length() + after.length() && name.startsWith(before) && name.endsWith(after);
            String code = fits ? name.substring(before.length(), name.length() - after.length()) : "";
            return fits && code.indexOf('.') < 0 ? new Placeholder(this, code) : null;
        }
    }

    /** @param name without the braces */
    static Optional<Placeholder> of(String name) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Optional.ofNullable(kind.match(name)).stream())
                .findFirst();
    }

    /** As it is written, without the braces. */
    public String name() {
        return code == null ? kind.written : kind.written.replace("*", code);
    }
}
