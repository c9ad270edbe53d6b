package io.redress.procedure;

import io.redress.procedure.condition.Compiled;
import io.redress.procedure.message.Gaps;
import io.redress.procedure.message.Message;
import io.redress.procedure.message.Recipient;
import io.redress.procedure.source.Findings;
import io.redress.procedure.vocabulary.Text;
import io.redress.procedure.wording.Use;
import io.redress.procedure.wording.WordingChecks;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Messages, documents and phrases: their gaps, their recipients, and that the file keeps its own wording rules. */
final class CheckTexts {

    private final ProcedureFile file;
    private final Findings findings;
    private final Known known;
    private final Gaps gaps;
    private final WordingChecks wording;

    CheckTexts(ProcedureFile file, Findings findings, Known known) {
        this.file = file;
        this.findings = findings;
        this.known = known;
        this.gaps = new Gaps(file.clocks().keySet(), file.bodies().keySet(), findings);
        this.wording = new WordingChecks(file.wording(), new Compiled(Map.of(), Map.of()));
    }

    void run() {
        file.messages().forEach((code, message) -> message(message, "/messages/" + code));
        file.documents().forEach((code, document) -> {
            gaps.check(document.text(), "/documents/" + code + "/text");
            words(Use.AGREEMENT, document.text(), "/documents/" + code + "/text");
        });
        file.wording().phrases().forEach((code, situation) -> {
            for (int i = 0; i < situation.says().size(); i++) {
                words(Use.REPLY, situation.says().get(i), "/wording/phrases/" + code + "/says/" + i);
            }
        });
        file.wording()
                .rules()
                .forEach((code, rule) -> words(Use.REPLY, rule.instead(), "/wording/rules/" + code + "/instead"));
        file.notices().forEach((code, notice) -> words(Use.NOTICE, notice.text(), "/notices/" + code + "/text"));
        file.tasks().open().forEach((code, task) -> words(Use.TASK, task.text(), "/tasks/open/" + code + "/text"));
        for (int i = 0; i < file.acceptance().standard().size(); i++) {
            words(Use.MESSAGE, file.acceptance().standard().get(i).reason(), "/acceptance/standard/" + i + "/reason");
        }
    }

    private void message(Message message, String pointer) {
        gaps.check(message, pointer);
        String on = message.on();
        if (on != null) {
            known.occasion(on, pointer + "/on");
        }
        known.positions(message.positions(), pointer + "/positions");
        known.body(message.body(), pointer + "/body");
        if (!message.positions().isEmpty() && message.recipient() != Recipient.STAFF) {
            findings.error(pointer + "/positions", "positions are for messages to staff");
        }
        if (message.body() != null && message.recipient() != Recipient.BODY) {
            findings.error(pointer + "/body", "a body is for messages to a body");
        }
        words(Use.MESSAGE, message.subject(), pointer + "/subject");
        words(Use.MESSAGE, message.text(), pointer + "/text");
        words(Use.MESSAGE, message.sms(), pointer + "/sms");
        words(Use.MESSAGE, message.mail(), pointer + "/mail");
        words(Use.MESSAGE, message.wechat(), pointer + "/wechat");
    }

    private void words(Use use, @Nullable Text text, String pointer) {
        if (text != null) {
            words(use, text.zhCN(), pointer + "/zh-CN");
            words(use, text.en(), pointer + "/en");
        }
    }

    private void words(Use use, String text, String pointer) {
        for (WordingChecks.Found found : wording.checkOwn(use, text)) {
            String message = "forbidden here: '%s' (%s); write instead: %s"
                    .formatted(
                            found.found(),
                            found.rule().code(),
                            found.rule().instead().en());
            if (found.rule().isHard()) {
                findings.error(pointer, message);
            } else {
                findings.warning(pointer, message);
            }
        }
    }
}
