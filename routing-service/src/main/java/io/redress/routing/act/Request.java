package io.redress.routing.act;

import io.redress.routing.casework.Viewer;
import io.redress.routing.worklist.CaseView.Advice;
import io.redress.routing.worklist.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Who wants to act on which case.
 *
 * @param ifMatch the state the caller saw, as the header came
 * @param language in which the caller is answered
 * @param advice takes what would better be worded otherwise
 */
record Request(UUID id, Viewer viewer, @Nullable String ifMatch, Language language, Consumer<List<Advice>> advice) {

    /** Of a system: refused in the suite's first language, and nobody reads advice. */
    Request(UUID id, Viewer viewer, @Nullable String ifMatch) {
        this(id, viewer, ifMatch, Language.CHINESE, given -> {});
    }
}
