package io.redress.procedure;

import io.redress.procedure.category.Attribute;
import io.redress.procedure.category.Category;
import io.redress.procedure.category.Classifier;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.organization.Channel;
import io.redress.procedure.source.Findings;
import io.redress.procedure.vocabulary.Cause;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a schema cannot say: codes that must exist elsewhere in the file, and sections that must fit together. */
final class Checks {

    private final ProcedureFile file;
    private final Findings findings;

    Checks(ProcedureFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void run() {
        channels();
        file.departments()
                .forEach((code, department) -> position(department.owner(), "/departments/" + code + "/owner"));
        severity();
        routing();
        file.categories().forEach((key, category) -> category(category, "/categories/" + key));
        causes(file.vocabularies().causes(), "/vocabularies/causes", new HashSet<>());
        clocks();
        file.messages()
                .forEach((code, message) -> message.check(
                        "/messages/" + code,
                        file.clocks().keySet(),
                        file.bodies().keySet(),
                        findings));
        followUp();
        remedies();
    }

    private void channels() {
        List<String> taken = file.channels().taken();
        for (int i = 0; i < taken.size(); i++) {
            if (!file.channels().rules().containsKey(taken.get(i))) {
                findings.error("/channels/taken/" + i, "channel '" + taken.get(i) + "' has no rules");
            }
        }
        file.channels().all().forEach(this::channel);
    }

    private void channel(Channel channel) {
        String pointer = "/channels/rules/" + channel.code();
        if (channel.firstReceiver() != null) {
            position(channel.firstReceiver(), pointer + "/firstReceiver");
        } else if (channel.selfService()) {
            findings.error(pointer, "a self-service channel needs a firstReceiver");
        }
    }

    private void severity() {
        known(file.severity().otherwise(), file.severity().levels().keySet(), "severity", "/severity/default");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < file.severity().rules().size(); i++) {
            var rule = file.severity().rules().get(i);
            String pointer = "/severity/rules/" + i;
            known(rule.severity(), file.severity().levels().keySet(), "severity", pointer + "/severity");
            once(rule.id(), ids, pointer + "/id");
        }
    }

    private void routing() {
        Set<String> ids = new HashSet<>();
        int last = file.routing().rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            var row = file.routing().rows().get(i);
            String pointer = "/routing/rows/" + i;
            department(row.department(), pointer + "/department");
            position(row.position(), pointer + "/position");
            once(row.id(), ids, pointer + "/id");
            boolean always = row.when().strip().equals("true");
            if (i == last && !always) {
                findings.error(pointer + "/when", "the last row must always hold: when: \"true\"");
            } else if (i < last && always) {
                findings.error(pointer + "/when", "this row always holds, the rows below it are never reached");
            }
        }
    }

    private void category(Category category, String pointer) {
        terms(category.terms().zhCN(), pointer + "/terms/zh-CN");
        terms(category.terms().en(), pointer + "/terms/en");
        category.attributes().forEach((code, attribute) -> {
            if ((attribute.type() == Attribute.Type.CODE) == attribute.values().isEmpty()) {
                findings.error(pointer + "/attributes/" + code, "values belong to type code, and to it alone");
            }
        });
        category.children().forEach((key, child) -> category(child, pointer + "/children/" + key));
    }

    private void terms(List<String> terms, String pointer) {
        for (int i = 0; i < terms.size(); i++) {
            if (!Classifier.isUsable(terms.get(i))) {
                findings.error(
                        pointer + "/" + i,
                        "a matching term needs two Chinese characters or a word: '" + terms.get(i) + "'");
            }
        }
    }

    private void causes(Map<String, Cause> level, String pointer, Set<String> seen) {
        level.forEach((code, cause) -> {
            once(code, seen, pointer + "/" + code);
            causes(cause.children(), pointer + "/" + code + "/children", seen);
        });
    }

    private void clocks() {
        file.clocks().forEach((code, milestone) -> {
            Milestone.Extension extension = milestone.extension();
            if (extension != null) {
                positions(extension.approvedBy(), "/clocks/" + code + "/extension/approvedBy");
            }
        });
        if (file.clocks().values().stream().noneMatch(clock -> clock.promised() && clock.startsAtReceipt())) {
            findings.error("/clocks", "no clock that starts at " + Milestone.RECEIPT + " is promised to the customer");
        }
    }

    private void followUp() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < file.followUp().plans().size(); i++) {
            once(file.followUp().plans().get(i).id(), ids, "/followUp/plans/" + i + "/id");
        }
    }

    private void remedies() {
        file.remedies().types().forEach((code, type) -> {
            String executor = type.executor();
            if (executor != null) {
                department(executor, "/remedies/types/" + code + "/executor");
            }
        });
        for (int i = 0; i < file.remedies().authority().size(); i++) {
            var authority = file.remedies().authority().get(i);
            String pointer = "/remedies/authority/" + i;
            position(authority.position(), pointer + "/position");
            authority
                    .types()
                    .keySet()
                    .forEach(type ->
                            known(type, file.remedies().types().keySet(), "remedy", pointer + "/types/" + type));
        }
    }

    private void positions(List<String> codes, String pointer) {
        for (int i = 0; i < codes.size(); i++) {
            position(codes.get(i), pointer + "/" + i);
        }
    }

    private void position(@Nullable String code, String pointer) {
        if (code != null) {
            known(code, file.positions().keySet(), "position", pointer);
        }
    }

    private void department(String code, String pointer) {
        known(code, file.departments().keySet(), "department", pointer);
    }

    private void known(String code, Collection<String> codes, String what, String pointer) {
        if (!codes.contains(code)) {
            findings.error(pointer, "unknown " + what + " '" + code + "'");
        }
    }

    private void once(String code, Set<String> seen, String pointer) {
        if (!seen.add(code)) {
            findings.error(pointer, "'" + code + "' is there twice");
        }
    }
}
