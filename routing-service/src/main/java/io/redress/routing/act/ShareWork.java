package io.redress.routing.act;

import io.redress.procedure.wording.Use;
import io.redress.routing.casework.Action;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.desk.Worked;
import io.redress.runtime.text.Code;
import io.redress.runtime.text.Text;
import io.redress.runtime.words.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Gives each of several parties its own task; the case is resolved when all are done. */
@ApplicationScoped
class ShareWork {

    private final Handling handling;

    ShareWork(Handling handling) {
        this.handling = handling;
    }

    /**
     * @param department that does it; left out where the file names the party's, or for a party outside
     * @param dueAt left out where the file says when
     */
    @Schema(name = "Task")
    record Body(
            @NotNull @Code String party,
            @Nullable @Code String department,
            @NotBlank @Text String text,
            @Nullable Instant dueAt) {}

    @Schema(name = "TaskCompletion")
    record Completion(@NotBlank @Text String result) {}

    @Transactional
    CaseFile open(Request request, Body body) {
        var worked = handling.begin(request, Action.TASKS);
        var party = worked.procedure().steps().tasks().parties().get(body.party());
        new Codes(worked.procedure())
                .party("party", body.party())
                .department("department", body.department())
                .future("dueAt", body.dueAt(), worked.at())
                .check();
        handling.read(request, worked, reading -> reading.text("text", Use.TASK, body.text()));
        var text = handling.keep(worked, Kind.INTERNAL, body.text());
        var department = body.department() == null && party != null ? party.department() : body.department();
        var dueAt = body.dueAt() == null ? usualDue(worked) : body.dueAt();
        return handling.record(
                worked, request, worked.moves().work().taskOpened(body.party(), department, dueAt, text));
    }

    /** As the file says for all tasks; null where it sets no date. */
    private static @Nullable Instant usualDue(Worked worked) {
        var due = worked.procedure().steps().tasks().due();
        return due == null
                ? null
                : worked.procedure().calendar().add(worked.at(), due).at();
    }

    @Transactional
    CaseFile complete(Request request, int n, Completion body) {
        var worked = handling.begin(request, Action.TASK_COMPLETION, n);
        var task = worked.kase().work().task(n).orElseThrow();
        if (task.done()) {
            throw handling.conflict(request, "task", "Task %d is done already.".formatted(n), worked.kase());
        }
        var result = handling.keep(worked, Kind.INTERNAL, body.result());
        return handling.record(worked, request, worked.moves().work().taskDone(task, result));
    }
}
