package io.redress.routing.casework;

import io.redress.procedure.vocabulary.WaitingFor;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody still has to decide or bring.
 *
 * @param pause that waits for consent
 * @param extensions that wait for a decision
 * @param papers the customer was asked for and has not brought
 * @param papersBy when it is decided without them; null when nothing happens by itself
 * @param resumeAt when a pause ends by itself
 */
public record Asked(
        @Nullable PauseRequest pause,
        List<ExtensionRequest> extensions,
        List<String> papers,
        @Nullable Instant papersBy,
        @Nullable Instant resumeAt) {

    static final Asked NOTHING = new Asked(null, List.of(), List.of(), null, null);

    public Asked {
        extensions = List.copyOf(extensions);
        papers = List.copyOf(papers);
    }

    public record PauseRequest(
            String reason, WaitingFor waitingFor, @Nullable Instant until, String askedBy, List<String> approvers) {}

    public record ExtensionRequest(String milestone, Instant until, String askedBy, List<String> approvers) {}

    public Optional<ExtensionRequest> extension(String milestone) {
        return extensions.stream()
                .filter(request -> request.milestone().equals(milestone))
                .findFirst();
    }

    Asked forPause(@Nullable PauseRequest request) {
        return new Asked(request, extensions, papers, papersBy, resumeAt);
    }

    /** A later request for the same milestone takes the place of an earlier one. */
    Asked forExtension(ExtensionRequest request) {
        var more = new ArrayList<>(extensions);
        more.removeIf(other -> other.milestone().equals(request.milestone()));
        more.add(request);
        return new Asked(pause, more, papers, papersBy, resumeAt);
    }

    Asked withoutExtension(String milestone) {
        return new Asked(
                pause,
                extensions.stream()
                        .filter(request -> !request.milestone().equals(milestone))
                        .toList(),
                papers,
                papersBy,
                resumeAt);
    }

    Asked forPapers(List<String> wanted, @Nullable Instant by) {
        return new Asked(pause, extensions, wanted, by, resumeAt);
    }

    /** Some are here; the others are still wanted by when they were. */
    Asked stillForPapers(List<String> missing) {
        return forPapers(missing, missing.isEmpty() ? null : papersBy);
    }

    Asked goingOnAt(@Nullable Instant at) {
        return new Asked(pause, extensions, papers, papersBy, at);
    }

    /** The papers still wanting once these are here. */
    public List<String> without(List<String> supplied) {
        return papers.stream().filter(paper -> !supplied.contains(paper)).toList();
    }
}
