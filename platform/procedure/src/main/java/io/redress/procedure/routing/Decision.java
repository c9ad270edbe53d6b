package io.redress.procedure.routing;

import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a complaint goes, and which rows said so.
 *
 * @param row the row's id
 * @param index of the row, from 0
 * @param position whose holder becomes the owner
 * @param severityRow id of the rule that set the severity, or {@code default}
 * @param keepsFirstReceiver who took it stays the owner
 * @param scope {@code group} or {@code individual}
 * @param scopeRow id of the rule that set it, or {@code default}
 * @param nature null for none
 * @param natureRow id of the rule that set it, or {@code default}
 */
public record Decision(
        String table,
        String row,
        int index,
        String department,
        String position,
        Text reason,
        String severity,
        String severityRow,
        boolean keepsFirstReceiver,
        String scope,
        String scopeRow,
        @Nullable String nature,
        String natureRow) {}
