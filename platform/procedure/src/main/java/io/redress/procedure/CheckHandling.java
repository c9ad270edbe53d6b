package io.redress.procedure;

import io.redress.procedure.escalation.Ladder;
import io.redress.procedure.escalation.Step;
import io.redress.procedure.vocabulary.Cause;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ladders, check-lists, tasks, reviews, causes. */
final class CheckHandling {

    private final ProcedureFile file;
    private final Known known;

    CheckHandling(ProcedureFile file, Known known) {
        this.file = file;
        this.known = known;
    }

    void run() {
        file.escalation().forEach((code, ladder) -> ladder(ladder, "/escalation/" + code));
        checklists();
        tasks();
        file.reviews().forEach((code, review) -> {
            String pointer = "/reviews/" + code;
            known.occasions(review.of(), pointer + "/of");
            known.post(review.by(), pointer + "/by");
            known.positions(review.signedBy(), pointer + "/signedBy");
        });
        causes(file.vocabularies().causes(), "/vocabularies/causes", new HashSet<>());
    }

    private void ladder(Ladder ladder, String pointer) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < ladder.steps().size(); i++) {
            Step step = ladder.steps().get(i);
            String at = pointer + "/steps/" + i;
            known.once(step.id(), ids, at + "/id");
            known.occasions(step.on(), at + "/on");
            known.milestone(step.milestone(), at + "/milestone");
            known.post(step.to(), at + "/to");
        }
        Ladder.Return down = ladder.returns();
        if (down != null) {
            known.occasions(down.on(), pointer + "/returns/on");
            known.post(down.to(), pointer + "/returns/to");
        }
    }

    private void checklists() {
        Set<String> items = new HashSet<>();
        file.checklists()
                .forEach((code, list) -> list.items().forEach((item, written) -> {
                    String pointer = "/checklists/" + code + "/items/" + item;
                    known.once(item, items, pointer);
                    known.positions(written.by(), pointer + "/by");
                }));
    }

    private void tasks() {
        file.tasks().parties().forEach((code, party) -> {
            known.department(party.department(), "/tasks/parties/" + code + "/department");
            known.body(party.body(), "/tasks/parties/" + code + "/body");
        });
        file.tasks().open().forEach((code, task) -> {
            known.occasions(task.on(), "/tasks/open/" + code + "/on");
            known.party(task.party(), "/tasks/open/" + code + "/party");
        });
    }

    private void causes(Map<String, Cause> level, String pointer, Set<String> seen) {
        level.forEach((code, cause) -> {
            known.once(code, seen, pointer + "/" + code);
            causes(cause.children(), pointer + "/" + code + "/children", seen);
        });
    }
}
