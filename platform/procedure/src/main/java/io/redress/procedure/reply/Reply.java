package io.redress.procedure.reply;

import io.redress.procedure.category.Attribute;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** @param forms by code; a reply fills in every one that holds */
public record Reply(Map<String, Form> forms) {

    public static final Reply NONE = new Reply(Map.of());

    /**
     * @param when cases it is for; null means all
     * @param fields in the order they are written
     */
    public record Form(String code, Text name, @Nullable String when, Map<String, Field> fields) {
        public Form {
            fields = Codes.ordered(fields);
        }
    }

    /** @param values the codes, for type code */
    public record Field(String code, Text name, Attribute.Type type, boolean required, Map<String, Text> values) {
        public Field {
            values = Codes.ordered(values);
        }
    }

    public Reply {
        forms = Codes.ordered(forms);
    }
}
