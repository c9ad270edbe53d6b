package io.redress.routing.worklist;

import io.redress.procedure.routing.LikelyCauses;
import io.redress.routing.casework.Access;
import io.redress.routing.casework.Case;
import io.redress.routing.casework.CaseFact;
import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.CaseState;
import io.redress.routing.casework.CaseStatus;
import io.redress.routing.casework.Viewer;
import io.redress.routing.incident.Incidents;
import io.redress.routing.procedures.PublishedProcedures;
import io.redress.routing.worklist.CaseView.Offer;
import io.redress.routing.worklist.CaseView.Owner;
import io.redress.routing.worklist.CaseView.Tick;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;
import io.redress.runtime.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes a case presentable: names for staff numbers, texts for their ids, and what the viewer may do. */
@ApplicationScoped
public class CaseViews {

    private final People people;
    private final Words words;
    private final Incidents incidents;
    private final PublishedProcedures procedures;

    CaseViews(People people, Words words, Incidents incidents, PublishedProcedures procedures) {
        this.people = people;
        this.words = words;
        this.incidents = incidents;
        this.procedures = procedures;
    }

    public CaseView of(CaseFile file, Viewer viewer, Language language) {
        var kase = file.kase();
        var standing = kase.standing();
        var opening = kase.opening();
        var parts = PartViews.of(kase, words);
        return new CaseView(
                kase.id(),
                standing.reference(),
                kase.organization(),
                standing.procedure(),
                standing.channel(),
                standing.category(),
                standing.region(),
                standing.site(),
                standing.receivedAt(),
                standing.department(),
                owner(kase, language),
                standing.severity(),
                standing.nature(),
                standing.scope(),
                likelyCauses(kase),
                kase.status(),
                before(kase.state()),
                standing.round(),
                standing.clocks(),
                parts.remedies(),
                parts.tasks(),
                checklist(kase, parts, language),
                parts.waiting(),
                parts.extensions(),
                kase.concerns(),
                opening.route(),
                opening.customer(),
                opening.language(),
                opening.reachable(),
                opening.needs(),
                opening.demands(),
                kase.round().finding(),
                kase.round().cause(),
                offers(kase),
                kase.round().chosen(),
                kase.round().result(),
                kase.links().members(),
                kase.links().leader(),
                fault(kase, language),
                Access.of(viewer, file).allowedActions(),
                null);
    }

    /** What is ticked off, too, when the version has not arrived here. */
    private List<Tick> checklist(Case kase, PartViews parts, Language language) {
        var items = procedures
                .find(kase.organization(), kase.standing().procedure())
                .map(procedure -> procedure.steps().items(kase.conditions()))
                .orElse(List.of());
        return parts.checklist(items, language);
    }

    /** A fault that is known needs no guessing. */
    private List<String> likelyCauses(Case kase) {
        if (kase.links().incident() != null) {
            return List.of();
        }
        return procedures
                .of(kase.organization(), kase.standing().procedure())
                .likelyCauses(kase.conditions())
                .map(LikelyCauses::causes)
                .orElse(List.of());
    }

    private CaseView.@Nullable Fault fault(Case kase, Language language) {
        var id = kase.links().incident();
        return id == null
                ? null
                : incidents
                        .find(id)
                        .map(incident -> new CaseView.Fault(
                                incident.n(),
                                incident.cause(),
                                Optional.ofNullable(incident.explanation())
                                        .map(texts -> texts.in(language == Language.CHINESE ? "zh-CN" : "en"))
                                        .flatMap(ref -> words.read(ref.id()))
                                        .orElse(null),
                                incident.expectedRecovery()))
                        .orElse(null);
    }

    private Owner owner(Case kase, Language language) {
        var staff = kase.standing().owner();
        var person = people.find(kase.organization(), staff);
        return new Owner(
                staff,
                person.map(Person::name).map(language::of).orElse(null),
                person.map(Person::phone).orElse(null));
    }

    private static @Nullable CaseStatus before(CaseState state) {
        return state instanceof CaseState.Paused paused ? paused.before().status() : null;
    }

    private List<Offer> offers(Case kase) {
        var alternatives = kase.round().alternatives();
        if (alternatives.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> texts =
                words.read(alternatives.stream().map(CaseViews::textId).toList());
        return alternatives.stream()
                .map(alternative -> new Offer(alternative.n(), texts.get(textId(alternative)), alternative.remedies()))
                .toList();
    }

    private static UUID textId(CaseFact.Alternative alternative) {
        return alternative.words().text().id();
    }
}
