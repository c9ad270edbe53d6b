package io.redress.procedure;

import io.redress.procedure.clock.Milestone;
import io.redress.procedure.escalation.Ladder;
import io.redress.procedure.escalation.Step;
import io.redress.procedure.incident.Incidents;
import io.redress.procedure.organization.Channel;
import io.redress.procedure.organization.Department;
import io.redress.procedure.organization.Needed;
import io.redress.procedure.organization.Post;
import io.redress.procedure.remedy.Authority;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Collects the posts that a file needs filled, besides the owners of departments and the first receivers. */
final class Posts {

    private final ProcedureFile file;
    private final List<Needed> needed = new ArrayList<>();

    Posts(ProcedureFile file) {
        this.file = file;
    }

    List<Needed> all() {
        handling();
        deciding();
        telling();
        return List.copyOf(needed);
    }

    private void handling() {
        file.escalation().forEach((code, ladder) -> {
            for (Step step : ladder.steps()) {
                post(step.to(), "/escalation/" + code + "/steps/" + step.id());
            }
            Ladder.Return down = ladder.returns();
            if (down != null) {
                post(down.to(), "/escalation/" + code + "/returns");
            }
        });
        file.reviews().forEach((code, review) -> post(review.by(), "/reviews/" + code));
        file.appeals().levels().forEach(level -> {
            Department department = file.departments().get(level.department());
            String owner = level.position() != null || department == null ? level.position() : department.owner();
            blocking(owner, level.department(), "/appeals/levels/" + level.id());
        });
    }

    private void deciding() {
        file.clocks().forEach((code, milestone) -> {
            Milestone.Extension extension = milestone.extension();
            if (extension != null) {
                needed.add(new Needed(extension.approvedBy(), null, "/clocks/" + code + "/extension", true));
            }
        });
        file.vocabularies()
                .pauseReasons()
                .forEach((code, reason) -> blocking(reason.consent(), null, "/vocabularies/pauseReasons/" + code));
        List<String> granting =
                file.remedies().authority().stream().map(Authority::position).toList();
        if (!granting.isEmpty()) {
            needed.add(new Needed(List.of(granting.getLast()), null, "/remedies/authority", true));
        }
    }

    private void telling() {
        file.channels().all().forEach(channel -> {
            Channel.Opening opening = channel.opening();
            useful(opening == null ? null : opening.by(), "/channels/rules/" + channel.code() + "/opening");
        });
        file.messages().forEach((code, message) -> eachUseful(message.positions(), "/messages/" + code));
        file.warnings().levels().forEach((code, level) -> eachUseful(level.recipients(), "/warnings/levels/" + code));
        file.reports().forEach((code, report) -> eachUseful(report.recipients(), "/reports/" + code));
        file.notices().forEach((code, notice) -> useful(notice.verifiedBy(), "/notices/" + code));
        file.followUp().plans().forEach(plan -> useful(plan.position(), "/followUp/plans/" + plan.id()));
        file.qualityChecks().forEach((code, check) -> useful(check.by(), "/qualityChecks/" + code));
        Incidents incidents = file.incidents();
        Incidents.Proposal propose = incidents == null ? null : incidents.propose();
        useful(propose == null ? null : propose.to(), "/incidents/propose");
    }

    /** Somebody's superior is there by the people file's own rules. */
    private void post(Post post, String by) {
        blocking(post.position(), post.isOfTheCasesDepartment() ? null : post.department(), by);
    }

    private void blocking(@Nullable String position, @Nullable String department, String by) {
        if (position != null) {
            needed.add(new Needed(List.of(position), department, by, true));
        }
    }

    private void useful(@Nullable String position, String by) {
        if (position != null) {
            needed.add(new Needed(List.of(position), null, by, false));
        }
    }

    private void eachUseful(List<String> positions, String by) {
        positions.forEach(position -> useful(position, by));
    }
}
