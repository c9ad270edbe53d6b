package io.redress.procedure.report;

import java.time.Period;

/** How long after closing data is kept, as ISO 8601 periods: {@code P3Y}. */
public record Retention(String person, String words, String evidence) {

    public Retention {
        Period.parse(person);
        Period.parse(words);
        Period.parse(evidence);
    }

    public Period ofPersons() {
        return Period.parse(person);
    }

    public Period ofWords() {
        return Period.parse(words);
    }

    public Period ofEvidence() {
        return Period.parse(evidence);
    }
}
