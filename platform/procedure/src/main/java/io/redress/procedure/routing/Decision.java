package io.redress.procedure.routing;

import io.redress.procedure.vocabulary.Text;

/**
 * Where a complaint goes, and which row said so.
 *
 * @param row the row's id
 * @param index of the row, from 0
 * @param position whose holder becomes the owner
 * @param severityRow id of the rule that set the severity, or {@code default}
 */
public record Decision(
        String table,
        String row,
        int index,
        String department,
        String position,
        Text reason,
        String severity,
        String severityRow) {}
