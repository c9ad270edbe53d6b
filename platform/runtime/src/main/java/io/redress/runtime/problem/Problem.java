package io.redress.runtime.problem;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that is refused. Thrown anywhere while it is answered; the mapper makes {@code application/problem+json} of it, and a running
 * transaction is rolled back. Nothing in it may quote a personal value. It has no stack trace: it is an answer, not a fault.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Content content;

    private Problem(Content content) {
        super("%d %s: %s".formatted(content.status(), content.code(), content.detail()), null, false, false);
        this.content = content;
    }

    /**
     * What is answered.
     *
     * @param code the problem's name, last part of its type
     * @param members further members of the body, for example {@code allowedActions}
     * @param headers further headers of the answer
     */
    public record Content(
            int status,
            String code,
            String title,
            @Nullable String detail,
            List<Violation> violations,
            Map<String, Object> members,
            Map<String, String> headers) {

        public Content {
            violations = List.copyOf(violations);
            members = Collections.unmodifiableMap(new TreeMap<>(members));
            headers = Collections.unmodifiableMap(new TreeMap<>(headers));
        }
    }

    public static Problem of(int status, String code, String title, @Nullable String detail) {
        return new Problem(new Content(status, code, title, detail, List.of(), Map.of(), Map.of()));
    }

    /** 400: the request is not of the form the contract asks for. */
    public static Problem badRequest(Violation... violations) {
        return of(400, "bad-request", "The request is not of the form asked for", null)
                .violating(Arrays.asList(violations));
    }

    /** 400 for one field. */
    public static Problem badRequest(String field, String message) {
        return badRequest(new Violation(field, message));
    }

    /** 401: nobody is signed in, or with wrong credentials. */
    public static Problem unauthenticated() {
        return of(401, "unauthenticated", "Credentials are missing or wrong", null);
    }

    /** 403: the caller's role or relation does not allow it. */
    public static Problem forbidden(String detail) {
        return of(403, "forbidden", "Not allowed for this caller", detail);
    }

    /** 404: it does not exist, or not for this caller; which of the two is not said. */
    public static Problem notFound() {
        return of(404, "not-found", "There is nothing here", null);
    }

    /** 409: the state does not allow it. */
    public static Problem conflict(String code, String detail) {
        return of(409, code, "The present state does not allow this", detail);
    }

    /** 409 with what would be allowed. */
    public static Problem conflict(String code, String detail, Collection<String> allowedActions) {
        return conflict(code, detail).with("allowedActions", List.copyOf(allowedActions));
    }

    /** 412: what the caller saw is no longer so. */
    public static Problem preconditionFailed() {
        return of(412, "stale", "It has changed since it was read", "Read it again and repeat with its ETag.");
    }

    /** 413: more than the path takes. */
    public static Problem tooLarge(long limit) {
        return of(413, "too-large", "The body is too large", "At most %d bytes are taken here.".formatted(limit));
    }

    /** 415: another content type than the path takes. */
    public static Problem unsupportedMediaType(String detail) {
        return of(415, "unsupported-media-type", "The content type is not taken here", detail);
    }

    /** 422: a rule forbids it; the form is right. */
    public static Problem unprocessable(String code, @Nullable String detail, Violation... violations) {
        return of(422, code, "A rule does not allow this", detail).violating(Arrays.asList(violations));
    }

    /** 428: the caller must say what state it saw. */
    public static Problem preconditionRequired() {
        return of(428, "if-match-required", "If-Match is required", "Send the ETag of what you read as If-Match.");
    }

    /** 429: too many calls; rounded up to whole seconds. */
    public static Problem tooManyRequests(Duration wait) {
        return of(429, "too-many-requests", "Too many calls", null)
                .header(
                        "Retry-After",
                        String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    /** The same with other violations. */
    public Problem violating(List<Violation> violations) {
        return new Problem(new Content(
                content.status,
                content.code,
                content.title,
                content.detail,
                violations,
                content.members,
                content.headers));
    }

    /** The same with one more member of the body. */
    public Problem with(String member, Object value) {
        var members = new TreeMap<>(content.members);
        members.put(member, value);
        return new Problem(new Content(
                content.status,
                content.code,
                content.title,
                content.detail,
                content.violations,
                members,
                content.headers));
    }

    /** The same with one more header. */
    public Problem header(String name, String value) {
        var headers = new TreeMap<>(content.headers);
        headers.put(name, value);
        return new Problem(new Content(
                content.status,
                content.code,
                content.title,
                content.detail,
                content.violations,
                content.members,
                headers));
    }

    public Content content() {
        return content;
    }

    public int status() {
        return content.status;
    }

    public String code() {
        return content.code;
    }

    public List<Violation> violations() {
        return content.violations;
    }
}
