package io.redress.runtime.http;

import io.redress.runtime.problem.Problem;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Entity tags: the sequence of a stream, quoted. */
public final class ETags {

    private ETags() {}

    public static String of(long sequence) {
        return "\"%d\"".formatted(sequence);
    }

    /**
     * Makes sure that the caller saw this sequence.
     *
     * @param ifMatch the header as it came; several tags and {@code *} are understood, a weak one never matches
     * @throws Problem 428 without the header, 412 when it names another sequence
     */
    public static void requireMatch(@Nullable String ifMatch, long sequence) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.preconditionRequired();
        }
        if (!names(ifMatch, of(sequence))) {
            throw Problem.preconditionFailed().header("ETag", of(sequence));
        }
    }

    /** Whether the caller already has this sequence ({@code If-None-Match}): then 304 is the answer, or the wait goes on. */
    public static boolean isKnown(@Nullable String ifNoneMatch, long sequence) {
        return ifNoneMatch != null && names(ifNoneMatch.replace("W/", ""), of(sequence));
    }

    private static boolean names(String header, String tag) {
        return Arrays.stream(header.split(",")).map(String::strip).anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
