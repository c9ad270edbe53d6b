package io.redress.procedure.reply;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A document made from a template: an agreement, a pact.
 *
 * @param when cases it is for; null means all
 * @param text with the placeholders of messages
 */
public record Document(String code, Text name, @Nullable String when, Text text, List<Signer> signedBy) {

    public enum Signer {
        @JsonProperty("customer")
        CUSTOMER,
        @JsonProperty("organization")
        ORGANIZATION,
        @JsonProperty("department")
        DEPARTMENT,
        @JsonProperty("body")
        BODY
    }

    public Document {
        signedBy = Codes.list(signedBy);
    }
}
