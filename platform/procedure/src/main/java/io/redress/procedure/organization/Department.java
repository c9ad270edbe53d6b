package io.redress.procedure.organization;

import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param owner position whose holder becomes the owner of a case that comes here
 * @param head position that leads it; null where nobody is named
 * @param accountable position of the leader named as accountable on each of its cases; null where nobody is named
 */
public record Department(
        String code,
        Text name,
        String owner,
        @Nullable String head,
        @Nullable String accountable) {}
