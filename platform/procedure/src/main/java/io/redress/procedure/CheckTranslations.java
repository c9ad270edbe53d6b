package io.redress.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.procedure.source.Findings;
import io.redress.procedure.source.Tree;

import java.util.regex.Pattern;

/** Texts that stand in both languages and yet were not translated. */
final class CheckTranslations {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LETTERS = Pattern.compile("\\p{Alpha}{3,}");
    private static final Pattern GAP = Pattern.compile("\\{[^}]*}");

    private final Findings findings;

    CheckTranslations(Findings findings) {
        this.findings = findings;
    }

    void run(JsonNode node, String pointer) {
        JsonNode chinese = node.path("zh-CN");
        JsonNode english = node.path("en");
        if (chinese.isTextual() && english.isTextual()) {
            text(chinese.textValue(), english.textValue(), pointer);
            return;
        }
        node.properties().forEach(entry -> run(entry.getValue(), Tree.child(pointer, entry.getKey())));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            run(node.get(i), pointer + "/" + i);
        }
    }

    private void text(String chinese, String english, String pointer) {
        if (HAN.matcher(english).find() && !HAN.matcher(english).replaceAll("").matches(".*\\p{Alpha}{3,}.*")) {
            findings.warning(pointer + "/en", "not translated: the English text is Chinese");
        }
        if (chinese.equals(english)
                && LETTERS.matcher(GAP.matcher(chinese).replaceAll("")).find()) {
            findings.warning(pointer + "/zh-CN", "not translated: the Chinese text is the English one");
        }
    }
}
