package io.redress.routing.act;

import io.redress.procedure.wording.Use;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFact.ReplyWords;
import io.redress.routing.casework.CaseFile;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.TreeMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The written answer, in the words and with the fields that the file asks for. Its form is words as a whole: none of its fields is a fact. */
@ApplicationScoped
class ReplyToCustomer {

    private static final String FIELD = "[a-z][a-zA-Z0-9]{0,63}";

    private final Handling handling;

    ReplyToCustomer(Handling handling) {
        this.handling = handling;
    }

    @Schema(name = "Reply")
    record Body(
            @NotBlank @Text String text,

            @Nullable @Size(max = 50)
            Map<
                            @Pattern(regexp = FIELD, message = "must have fields named like otherCharges") String,
                            @NotNull FormValue>
                    form) {

        Map<String, FormValue> filledIn() {
            return form == null ? Map.of() : form;
        }
    }

    @Transactional
    CaseFile reply(Request request, Body body) {
        var worked = handling.begin(request, Action.REPLY);
        var form = body.filledIn();
        new ReplyForm(worked, request.language()).check(form);
        handling.read(request, worked, reading -> read(reading, body.text(), form));
        var words = new ReplyWords(
                handling.keep(worked, Kind.FOR_CUSTOMER, body.text()),
                form.isEmpty() ? null : handling.keep(worked, Kind.FOR_CUSTOMER, Facts.write(new TreeMap<>(form))));
        return handling.record(worked, request, worked.moves().replied(words));
    }

    private static Reading read(Reading reading, String text, Map<String, FormValue> form) {
        reading.text("text", Use.REPLY, text);
        new TreeMap<>(form).forEach((field, value) -> {
            if (value.value() instanceof String words) {
                reading.text("form." + field, Use.REPLY, words);
            }
        });
        return reading;
    }
}
