package io.redress.intake.message;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.person.Contact;
import io.redress.intake.told.CaseTold;
import io.redress.procedure.Procedure;
import io.redress.procedure.category.Category;
import io.redress.procedure.message.Placeholder;
import io.redress.procedure.message.Template;
import io.redress.runtime.people.Person;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The value of each gap of one message.
 *
 * @param owner who answers for it now; null when the people file no longer has them
 */
record Gaps(
        Procedure procedure,
        String language,
        Complaint complaint,
        Contact contact,
        @Nullable CaseTold told,
        @Nullable Person owner,
        GapValues.Links links,
        CaseGaps ofCase) {

    String value(Placeholder gap) {
        return switch (gap.kind()) {
            case ORGANIZATION_NAME -> procedure.organization().name().in(language);
            case ORGANIZATION_PHONE -> procedure.organization().phone();
            case CUSTOMER_NAME -> customerName();
            case REFERENCE -> complaint.registered().reference();
            case ACCESS_CODE -> links.accessCode();
            case CATEGORY_NAME -> categoryName();
            case OWNER_NAME -> ownerName();
            case OWNER_PHONE ->
                Optional.ofNullable(owner)
                        .map(Person::phone)
                        .orElse(procedure.organization().phone());
            case LINK -> links.complaint();
            case SURVEY_LINK -> links.survey();
            // What a handler wrote may have gaps of its own, but for words within words.
            case WORDS -> Template.fill(ofCase.words(), this::valueWithinWords);
            case ALTERNATIVES -> Template.fill(ofCase.alternatives(), this::valueWithinWords);
            case DEPARTMENT_NAME,
                    NEXT_WORD_BY,
                    FINDING,
                    CAUSE_NAME,
                    RESULT_NAME,
                    PAPERS,
                    MILESTONE_NAME,
                    DUE_AT,
                    DUE_OF,
                    BODY_NAME,
                    BODY_ADDRESS,
                    NAMED_BODY_NAME,
                    NAMED_BODY_ADDRESS,
                    NAMED_BODY_PHONE,
                    NAMED_BODY_URL -> ofCase.value(gap);
        };
    }

    private String valueWithinWords(Placeholder gap) {
        return gap.kind() == Placeholder.Kind.WORDS || gap.kind() == Placeholder.Kind.ALTERNATIVES ? "" : value(gap);
    }

    private String customerName() {
        var name = contact.name();
        if (name != null) {
            return name;
        }
        return language.startsWith("zh") ? "客户" : "customer";
    }

    private String ownerName() {
        return owner == null
                ? procedure.organization().name().in(language)
                : language.startsWith("zh") ? owner.name().zhCn() : owner.name().en();
    }

    private String categoryName() {
        var code = told == null ? complaint.registered().category() : told.category();
        return Optional.ofNullable(code)
                .flatMap(procedure.categories()::find)
                .map(Category::name)
                .map(name -> name.in(language))
                .orElse(language.startsWith("zh") ? "未分类" : "not classified");
    }
}
