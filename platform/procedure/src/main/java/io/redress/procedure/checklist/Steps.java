package io.redress.procedure.checklist;

import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.Compiled;
import io.redress.procedure.occasion.Move;
import io.redress.procedure.occasion.Occasion;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be ticked off, done by others or agreed before a case goes on. */
public final class Steps {

    private final Map<String, Checklist> checklists;
    private final Tasks tasks;
    private final Map<String, Review> reviews;
    private final Compiled conditions;

    public Steps(Map<String, Checklist> checklists, Tasks tasks, Map<String, Review> reviews, Compiled conditions) {
        this.checklists = checklists;
        this.tasks = tasks;
        this.reviews = reviews;
        this.conditions = conditions;
    }

    public Map<String, Checklist> checklists() {
        return checklists;
    }

    public Tasks tasks() {
        return tasks;
    }

    public Map<String, Review> reviews() {
        return reviews;
    }

    public Optional<Checklist.Item> item(String code) {
        return checklists.values().stream()
                .flatMap(list -> Optional.ofNullable(list.items().get(code)).stream())
                .findFirst();
    }

    /** Items of a case, in order. */
    public List<Checklist.Item> items(CaseFacts facts) {
        return conditions
                .all("/checklists", checklists, facts)
                .flatMap(list -> items(list, facts))
                .toList();
    }

    /** Items that an act waits for. */
    public List<Checklist.Item> missingFor(Move move, CaseFacts facts) {
        return items(facts).stream()
                .filter(item ->
                        item.requiredFor().contains(move) && !facts.checked().contains(item.code()))
                .toList();
    }

    /** Items that must be there before this one, in lists that keep an order. */
    public List<Checklist.Item> missingBefore(String item, CaseFacts facts) {
        return conditions
                .all("/checklists", checklists, facts)
                .filter(list -> list.inOrder() && list.items().containsKey(item))
                .flatMap(list ->
                        items(list, facts).takeWhile(before -> !before.code().equals(item)))
                .filter(before -> !facts.checked().contains(before.code()))
                .toList();
    }

    /** Tasks that a fact opens. */
    public List<Tasks.Opened> opened(String fact, @Nullable String about, CaseFacts facts) {
        return conditions
                .all("/tasks/open", tasks.open(), facts)
                .filter(task -> Occasion.anyFits(task.on(), fact, about))
                .toList();
    }

    /** Reviews that a fact calls for. */
    public List<Review> reviewsOn(String fact, @Nullable String about, CaseFacts facts) {
        return conditions
                .all("/reviews", reviews, facts)
                .filter(review -> Occasion.anyFits(review.of(), fact, about))
                .toList();
    }

    /** Reviews that an act waits for; whether they were made is for the caller to know. */
    public List<Review> reviewsBefore(Move move, CaseFacts facts) {
        return conditions
                .all("/reviews", reviews, facts)
                .filter(review -> review.requiredFor().contains(move))
                .toList();
    }

    private Stream<Checklist.Item> items(Checklist list, CaseFacts facts) {
        return conditions.all("/checklists/" + list.code() + "/items", list.items(), facts);
    }
}
