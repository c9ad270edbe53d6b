package io.redress.routing.casework;

import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The parts of the work of a case that are numbered or ticked.
 *
 * @param checklist the latest result of each item, in the order of their first
 * @param review the latest; null while nobody reviewed
 */
public record Work(
        List<CheckedItem> checklist,
        List<Task> tasks,
        List<GrantedRemedy> remedies,
        @Nullable Review review) {

    static final Work NONE = new Work(List.of(), List.of(), List.of(), null);

    public Work {
        checklist = List.copyOf(checklist);
        tasks = List.copyOf(tasks);
        remedies = List.copyOf(remedies);
    }

    /** @param by staff number */
    public record CheckedItem(
            String item,
            String result,
            String by,
            Instant at,
            @Nullable WordsRef text) {}

    /** @param result null while it is open */
    public record Task(
            int n,
            String party,
            @Nullable String department,
            @Nullable Instant dueAt,
            WordsRef text,
            @Nullable WordsRef result) {

        public boolean done() {
            return result != null;
        }
    }

    /** @param by staff number of the reviewer */
    public record Review(boolean agrees, String by, Instant at) {}

    public Optional<CheckedItem> checked(String item) {
        return checklist.stream().filter(one -> one.item().equals(item)).findFirst();
    }

    public Optional<Task> task(int n) {
        return tasks.stream().filter(task -> task.n() == n).findFirst();
    }

    public Optional<GrantedRemedy> remedy(int n) {
        return remedies.stream().filter(remedy -> remedy.n() == n).findFirst();
    }

    /** Numbers of the tasks that keep the case from being resolved. */
    public List<Integer> openTasks() {
        return tasks.stream().filter(task -> !task.done()).map(Task::n).toList();
    }

    Work checking(CheckedItem item) {
        var more = new ArrayList<>(checklist);
        more.replaceAll(one -> one.item().equals(item.item()) ? item : one);
        if (checked(item.item()).isEmpty()) {
            more.add(item);
        }
        return new Work(more, tasks, remedies, review);
    }

    Work opening(Task task) {
        var more = new ArrayList<>(tasks);
        more.add(task);
        return new Work(checklist, more, remedies, review);
    }

    Work doing(int n, WordsRef result) {
        return new Work(
                checklist,
                tasks.stream()
                        .map(task -> task.n() == n
                                ? new Task(n, task.party(), task.department(), task.dueAt(), task.text(), result)
                                : task)
                        .toList(),
                remedies,
                review);
    }

    Work granting(GrantedRemedy remedy) {
        var more = new ArrayList<>(remedies);
        more.add(remedy);
        return new Work(checklist, tasks, more, review);
    }

    Work remedy(int n, UnaryOperator<GrantedRemedy> change) {
        return new Work(
                checklist,
                tasks,
                remedies.stream()
                        .map(remedy -> remedy.n() == n ? change.apply(remedy) : remedy)
                        .toList(),
                review);
    }

    /** A new proposal, or a new round: what belonged to an earlier proposal is offered no more, and what was given of it stays given. */
    Work withoutOffers() {
        return new Work(
                checklist,
                tasks,
                remedies.stream().map(GrantedRemedy::withoutOffer).toList(),
                review);
    }

    Work reviewed(Review latest) {
        return new Work(checklist, tasks, remedies, latest);
    }
}
