package io.redress.runtime.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * RFC 9457 on the wire. {@code instance} is left out: a path may hold a token.
 *
 * @param traceId what to look for in the service's log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String traceId,
        List<Violation> violations,
        @JsonAnyGetter Map<String, Object> members) {

    static ProblemBody of(Problem.Content content, String traceId) {
        return new ProblemBody(
                "urn:redress:problem:" + content.code(),
                content.title(),
                content.status(),
                content.detail(),
                traceId,
                content.violations(),
                content.members());
    }
}
