package io.redress.procedure.reply;

import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.Compiled;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reply must hold. */
public final class Replies {

    private final Reply written;
    private final Map<String, Document> documents;
    private final Compiled conditions;

    public Replies(Reply written, Map<String, Document> documents, Compiled conditions) {
        this.written = written;
        this.documents = documents;
        this.conditions = conditions;
    }

    /** Every form that the case's reply fills in. */
    public List<Reply.Form> forms(CaseFacts facts) {
        return conditions.all("/reply/forms", written.forms(), facts).toList();
    }

    /** Fields of these forms, in order; one that two forms share stands once and is required when either says so. */
    public List<Reply.Field> fields(CaseFacts facts) {
        Map<String, Reply.Field> fields = new LinkedHashMap<>();
        forms(facts)
                .forEach(form -> form.fields()
                        .forEach((code, field) ->
                                fields.merge(code, field, (one, other) -> one.required() ? one : other)));
        return List.copyOf(fields.values());
    }

    /** Required fields without a value. */
    public List<Reply.Field> missing(CaseFacts facts, Map<String, String> given) {
        return fields(facts).stream()
                .filter(field ->
                        field.required() && given.getOrDefault(field.code(), "").isBlank())
                .toList();
    }

    /** Documents that can be made for the case. */
    public List<Document> documents(CaseFacts facts) {
        return conditions.all("/documents", documents, facts).toList();
    }
}
