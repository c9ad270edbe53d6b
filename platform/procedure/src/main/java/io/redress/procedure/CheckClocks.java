package io.redress.procedure;

import io.redress.procedure.calendar.Schedule;
import io.redress.procedure.calendar.Term;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.occasion.Occasion;
import io.redress.procedure.source.Findings;
import io.redress.procedure.vocabulary.PauseReason;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Milestones, and what may stop them. */
final class CheckClocks {

    private final ProcedureFile file;
    private final Findings findings;
    private final Known known;

    CheckClocks(ProcedureFile file, Findings findings, Known known) {
        this.file = file;
        this.findings = findings;
        this.known = known;
    }

    void run() {
        file.clocks().forEach((code, milestone) -> milestone(milestone, "/clocks/" + code));
        file.vocabularies()
                .pauseReasons()
                .forEach((code, reason) -> pause(reason, "/vocabularies/pauseReasons/" + code));
        if (file.clocks().values().stream().noneMatch(clock -> clock.promised() && clock.startsAtReceipt())) {
            findings.error("/clocks", "no clock that starts at " + Milestone.RECEIPT + " is promised to the customer");
        }
    }

    private void milestone(Milestone milestone, String pointer) {
        known.occasion(milestone.start(), pointer + "/start");
        known.each(milestone.met(), pointer + "/met", known::occasion);
        known.each(milestone.restart(), pointer + "/restart", known::occasion);
        known.occasions(milestone.until(), pointer + "/until");
        known.law(milestone.law(), pointer + "/law");
        known.limit(milestone.instead(), pointer + "/instead");
        for (int i = 0; i < milestone.orEarlier().size(); i++) {
            known.limit(milestone.orEarlier().get(i), pointer + "/orEarlier/" + i);
        }
        known.each(milestone.pausedByReasons(), pointer + "/pausedByReasons", known::pauseReason);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < milestone.terms().size(); i++) {
            known.once(milestone.terms().get(i).id(), ids, pointer + "/terms/" + i + "/id");
        }
        Milestone.OnMiss onMiss = milestone.onMiss();
        if (onMiss != null) {
            known.remedy(onMiss.remedy(), pointer + "/onMiss/remedy");
        }
        Milestone.Extension extension = milestone.extension();
        if (extension != null) {
            known.positions(extension.askedBy(), pointer + "/extension/askedBy");
            known.positions(extension.approvedBy(), pointer + "/extension/approvedBy");
            known.message(extension.message(), pointer + "/extension/message");
        }
        sense(milestone, pointer);
    }

    private void sense(Milestone milestone, String pointer) {
        if (milestone.repeated() && milestone.until().isEmpty()) {
            findings.error(pointer + "/repeated", "a clock that starts anew needs until, or it would never end");
        }
        for (int i = 0; i < milestone.warnBefore().size(); i++) {
            if (milestone.warnBefore().get(i).at() != null) {
                findings.error(
                        pointer + "/warnBefore", "a warning comes a length of time before, not at a time of day");
            }
        }
        if (comesFromItself(milestone)) {
            findings.error(pointer + "/start", "this clock waits for itself to be met");
        }
    }

    private boolean comesFromItself(Milestone milestone) {
        Set<String> seen = new HashSet<>();
        Milestone at = milestone;
        while (at != null && seen.add(at.code())) {
            Occasion start = Occasion.parse(at.start());
            String before = start.isMeeting() ? start.about() : null;
            at = before == null ? null : file.clocks().get(before);
            if (milestone.equals(at)) {
                return true;
            }
        }
        return false;
    }

    private void pause(PauseReason reason, String pointer) {
        known.position(reason.consent(), pointer + "/consent");
        known.message(reason.message(), pointer + "/message");
        if (reason.message() != null && reason.remind() == null) {
            findings.error(pointer + "/message", "a reminder needs to know when: remind");
        }
        wellFormed(reason.remind(), Schedule::parse, pointer + "/remind");
        wellFormed(reason.longest(), Term::parse, pointer + "/longest");
    }

    private void wellFormed(@Nullable String written, Consumer<String> parse, String pointer) {
        if (written != null) {
            try {
                parse.accept(written);
            } catch (IllegalArgumentException e) {
                findings.error(pointer, String.valueOf(e.getMessage()));
            }
        }
    }
}
