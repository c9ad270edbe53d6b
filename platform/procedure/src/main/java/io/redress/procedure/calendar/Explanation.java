package io.redress.procedure.calendar;

import java.util.List;

/** How a due date came about: intervals without a gap from the start to the due moment, each day or span by itself. */
public record Explanation(Due due, List<Interval> intervals) {
    public Explanation {
        intervals = List.copyOf(intervals);
    }
}
