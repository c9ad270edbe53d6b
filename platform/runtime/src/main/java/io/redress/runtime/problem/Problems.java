package io.redress.runtime.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/** Writes problems, for the mapper and for what answers before it. */
@Singleton
public final class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int TRACE_ID = 16;

    private final ObjectMapper mapper;

    Problems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public Response answer(Problem problem) {
        return answer(problem, traceId());
    }

    Response answer(Problem problem, String traceId) {
        // As text: the framework's JSON writer is not registered for this media type.
        var response = Response.status(problem.status()).type(MEDIA_TYPE).entity(text(problem, traceId));
        problem.content().headers().forEach(response::header);
        return response.build();
    }

    public String text(Problem problem) {
        return text(problem, traceId());
    }

    private String text(Problem problem, String traceId) {
        try {
            return mapper.writeValueAsString(ProblemBody.of(problem.content(), traceId));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem cannot be written: " + problem.code(), e);
        }
    }

    /** The running trace's id; where tracing is off, one of its own, so that an answer and its log line can still be brought together. */
    static String traceId() {
        var context = Span.current().getSpanContext();
        if (context.isValid()) {
            return context.getTraceId();
        }
        var id = new byte[TRACE_ID];
        ThreadLocalRandom.current().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
