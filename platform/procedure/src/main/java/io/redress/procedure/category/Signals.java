package io.redress.procedure.category;

import java.util.List;
import java.util.Map;

/** Finds what a text contains besides its matter. Immutable and thread-safe. */
public final class Signals {

    private final Map<String, Signal> written;
    private final Phrasebook<String> phrases = new Phrasebook<>();

    public Signals(Map<String, Signal> written) {
        this.written = written;
        written.forEach((code, signal) -> signal.terms().all().forEach(term -> phrases.add(code, term)));
    }

    /** @param terms as the file writes them */
    public record Found(String code, List<String> terms) {
        public Found {
            terms = List.copyOf(terms);
        }
    }

    public Map<String, Signal> written() {
        return written;
    }

    /** In the order of the text. */
    public List<Found> in(String text) {
        return phrases.find(text).entrySet().stream()
                .map(entry -> new Found(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(Phrasebook.Phrase::written)
                                .toList()))
                .toList();
    }
}
