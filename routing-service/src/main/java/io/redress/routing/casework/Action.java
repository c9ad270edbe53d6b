package io.redress.routing.casework;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may do with a case, by its path beneath the case. */
public enum Action {
    ACCEPTANCE("acceptance"),
    TRANSFER("transfer"),
    REJECTION("rejection"),
    CLASSIFICATION("classification"),
    CONCERNS("concerns"),
    NOTES("notes"),
    CHECKLIST("checklist"),
    INVESTIGATION("investigation"),
    PAUSE("pause"),
    PAUSE_DECISION("pause/decision"),
    RESUMPTION("resumption"),
    PROGRESS("progress"),
    EXTENSION("extension"),
    EXTENSION_DECISION("extension/decision"),
    PROPOSAL("proposal"),
    CHOICE("choice"),
    REMEDIES("remedies"),
    /** Of one remedy: {@code remedies/2/decision}. */
    REMEDY_DECISION("remedies/{n}/decision"),
    REMEDY_EXECUTION("remedies/{n}/execution"),
    REVIEW("review"),
    CONFERENCE("conference"),
    TASKS("tasks"),
    TASK_COMPLETION("tasks/{n}/completion"),
    REPLY("reply"),
    REPLY_RETURN("reply/return"),
    RESOLUTION("resolution"),
    CLOSURE("closure"),
    ESCALATION("escalation"),
    REFERRAL("referral"),
    PROCEDURE("procedure");

    /** While a supervisor has to say whose the case is, nobody works on the matter itself. */
    static final Set<Action> DURING_ARBITRATION =
            EnumSet.of(TRANSFER, NOTES, CONCERNS, CLASSIFICATION, ESCALATION, REFERRAL, PROCEDURE);

    private final String code;

    Action(String code) {
        this.code = code;
    }

    /** As paths and {@code allowedActions} write it. */
    public String code() {
        return code;
    }

    /** The same for one numbered part. */
    String code(int n) {
        return code.replace("{n}", Integer.toString(n));
    }
}
