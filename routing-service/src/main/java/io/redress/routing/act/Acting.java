package io.redress.routing.act;

import io.redress.routing.casework.CaseFile;
import io.redress.routing.casework.Viewer;
import io.redress.routing.worklist.CaseView.Advice;
import io.redress.routing.worklist.CaseViews;
import io.redress.routing.worklist.Language;
import io.redress.runtime.http.Answer;
import io.redress.runtime.http.Idempotency;
import io.redress.runtime.identity.Caller;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** How every act is called: by somebody, with what they saw, and answered with the case as it was left. */
@RequestScoped
class Acting {

    private final Caller caller;
    private final HttpHeaders headers;
    private final Idempotency idempotency;
    private final CaseViews views;

    Acting(Caller caller, HttpHeaders headers, Idempotency idempotency, CaseViews views) {
        this.caller = caller;
        this.headers = headers;
        this.idempotency = idempotency;
        this.views = views;
    }

    Response answer(UUID id, Function<Request, CaseFile> act) {
        var viewer = Viewer.of(caller);
        var language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<Advice> advice = new ArrayList<>();
        var request = new Request(id, viewer, headers.getHeaderString(HttpHeaders.IF_MATCH), language, advice::addAll);
        return idempotency.answer(() -> {
            var file = act.apply(request);
            return Answer.ok(views.of(file, viewer, language).advising(advice))
                    .tagged(file.head().sequence());
        });
    }
}
