package io.redress.procedure.people;

import io.redress.procedure.source.Finding;

import java.util.List;

/** What came of reading a people file. */
public sealed interface PeopleResult {

    /** @param warnings what somebody should look at all the same */
    record Loaded(People people, List<Finding> warnings) implements PeopleResult {
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /** @param findings at least one error, in the order of the file */
    record Refused(List<Finding> findings) implements PeopleResult {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
