package io.redress.procedure.routing;

import java.util.List;

/** Likely causes of a symptom, likeliest first; they help whoever investigates and decide nothing. */
public record LikelyCauses(String id, String when, List<String> causes) {
    public LikelyCauses {
        causes = List.copyOf(causes);
    }
}
