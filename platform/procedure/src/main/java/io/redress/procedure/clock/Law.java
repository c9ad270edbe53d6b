package io.redress.procedure.clock;

import io.redress.procedure.calendar.Term;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * A term that the law sets.
 *
 * @param name of the law or rule
 * @param section where in it
 * @param from fact it counts from; null means receipt
 */
public record Law(
        String code,
        Text name,
        Text section,
        Term term,
        @Nullable String from,
        @Nullable String url) {}
