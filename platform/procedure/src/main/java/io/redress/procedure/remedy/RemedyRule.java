package io.redress.procedure.remedy;

import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;

import java.util.List;

/**
 * What must hold before a remedy is given.
 *
 * @param types it is for; none means all
 * @param requires condition over the case and {@code remedy.…}
 * @param reason why it is refused when that does not hold
 * @param instead remedies to offer
 */
public record RemedyRule(String code, List<String> types, String requires, Text reason, List<String> instead) {

    public RemedyRule {
        types = Codes.list(types);
        instead = Codes.list(instead);
    }

    public boolean isFor(String type) {
        return types.isEmpty() || types.contains(type);
    }
}
