package io.redress.procedure.checklist;

import io.redress.procedure.occasion.Move;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * @param when cases it is for; null means all
 * @param inOrder each item waits for the one before
 * @param items in the file's order
 */
public record Checklist(String code, Text name, @Nullable String when, boolean inOrder, Map<String, Item> items) {

    /**
     * @param when cases it is for; null means all of the list's
     * @param results by code; none in the file means {@code done} and {@code not-applicable}
     * @param requiredFor acts refused until it is there
     * @param by positions that may enter it; none means whoever works the case
     * @param people how many persons must be named; 0 means none
     */
    public record Item(
            String code,
            Text name,
            @Nullable String when,
            Map<String, Text> results,
            List<Move> requiredFor,
            List<String> by,
            int people) {

        private static final Map<String, Text> USUAL = Map.of(
                "done", new Text("已完成", "Done"),
                "not-applicable", new Text("不适用", "Not applicable"));

        public Item {
            results = results == null || results.isEmpty() ? USUAL : Codes.ordered(results);
            requiredFor = Codes.list(requiredFor);
            by = Codes.list(by);
        }
    }

    public Checklist {
        items = Codes.ordered(items);
    }
}
