package io.redress.procedure;

import io.redress.procedure.source.Finding;

import java.util.List;

/** What came of reading a procedure. */
public sealed interface LoadResult {

    /** @param warnings what somebody should look at all the same */
    record Loaded(Procedure procedure, List<Finding> warnings) implements LoadResult {
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /** @param findings at least one error, in the order of the files */
    record Refused(List<Finding> findings) implements LoadResult {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** For files that must be sound, because they were checked before. */
    default Procedure orThrow() {
        return switch (this) {
            case Loaded loaded -> loaded.procedure();
            case Refused refused -> throw new IllegalArgumentException("procedure refused: " + refused.findings());
        };
    }
}
