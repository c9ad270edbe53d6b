package io.redress.routing.worklist;

import io.redress.procedure.checklist.Checklist;
import io.redress.procedure.occasion.Move;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseState;
import io.redress.routing.casework.GrantedRemedy;
import io.redress.routing.casework.Work;
import io.redress.routing.clock.Standstill;
import io.redress.routing.worklist.CaseView.Extra;
import io.redress.routing.worklist.CaseView.Given;
import io.redress.routing.worklist.CaseView.Share;
import io.redress.routing.worklist.CaseView.Tick;
import io.redress.routing.worklist.CaseView.Wait;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The numbered and ticked parts of a case, with their texts. */
record PartViews(Case kase, Map<UUID, String> texts) {

    static PartViews of(Case kase, Words words) {
        var ids = Stream.concat(
                        kase.work().tasks().stream().flatMap(task -> Stream.of(task.text(), task.result())),
                        kase.work().checklist().stream().map(Work.CheckedItem::text))
                .filter(Objects::nonNull)
                .map(WordsRef::id)
                .toList();
        return new PartViews(kase, ids.isEmpty() ? Map.of() : words.read(ids));
    }

    List<Given> remedies() {
        return kase.work().remedies().stream().map(PartViews::given).toList();
    }

    List<Share> tasks() {
        return kase.work().tasks().stream()
                .map(task -> new Share(
                        task.n(),
                        task.party(),
                        task.department(),
                        text(task.text()),
                        task.dueAt(),
                        task.done() ? "done" : "open",
                        text(task.result())))
                .toList();
    }

    /** What the file asks for, then what was ticked off besides. */
    List<Tick> checklist(List<Checklist.Item> items, Language language) {
        var asked = items.stream().map(item -> tick(item, language));
        var besides = kase.work().checklist().stream()
                .filter(one -> items.stream().noneMatch(item -> item.code().equals(one.item())))
                .map(one -> ticked(one, null, List.of()));
        return Stream.concat(asked, besides).toList();
    }

    private Tick tick(Checklist.Item item, Language language) {
        var name = language.of(item.name());
        return kase.work()
                .checked(item.code())
                .map(one -> ticked(one, name, item.requiredFor()))
                .orElseGet(() -> new Tick(item.code(), name, item.requiredFor(), null, null, null, null));
    }

    private Tick ticked(Work.CheckedItem one, @Nullable String name, List<Move> requiredFor) {
        return new Tick(one.item(), name, requiredFor, one.result(), one.by(), one.at(), text(one.text()));
    }

    /** What is waited for, or would be with somebody's consent. */
    @Nullable
    Wait waiting() {
        var request = kase.asked().pause();
        if (request != null) {
            return new Wait(request.reason(), request.waitingFor(), request.until(), List.of(), request.approvers());
        }
        if (!(kase.state() instanceof CaseState.Paused paused)) {
            return null;
        }
        var reason = kase.delays().standstills().stream()
                .filter(standstill -> standstill.to() == null)
                .map(Standstill::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Wait(
                reason,
                paused.waitingFor(),
                kase.asked().resumeAt(),
                kase.asked().papers(),
                List.of());
    }

    List<Extra> extensions() {
        return kase.asked().extensions().stream()
                .map(one -> new Extra(one.milestone(), one.until(), one.askedBy(), one.approvers()))
                .toList();
    }

    private static Given given(GrantedRemedy remedy) {
        return new Given(
                remedy.n(),
                remedy.remedy().type(),
                remedy.remedy().amount(),
                remedy.remedy().rule(),
                remedy.state(),
                remedy.proposer(),
                remedy.approvers(),
                remedy.decider(),
                remedy.executor(),
                remedy.executedBy(),
                remedy.alternative());
    }

    private @Nullable String text(@Nullable WordsRef ref) {
        return ref == null ? null : texts.get(ref.id());
    }
}
