package io.redress.procedure;

import io.redress.procedure.acceptance.Acceptance;
import io.redress.procedure.category.Attribute;
import io.redress.procedure.category.Categories;
import io.redress.procedure.category.Category;
import io.redress.procedure.category.Classifier;
import io.redress.procedure.organization.Channel;
import io.redress.procedure.organization.Department;
import io.redress.procedure.source.Findings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Channels, departments, categories, acceptance. */
final class CheckIntake {

    private final ProcedureFile file;
    private final Findings findings;
    private final Known known;
    private final Rows rows;

    CheckIntake(ProcedureFile file, Findings findings, Known known, Rows rows) {
        this.file = file;
        this.findings = findings;
        this.known = known;
        this.rows = rows;
    }

    void run() {
        channels();
        file.departments().forEach(this::department);
        attributes(file.attributes(), "/attributes/");
        file.categories().forEach((key, category) -> category(category, "/categories/" + key));
        file.signals().forEach((code, signal) -> {
            terms(signal.terms().zhCN(), "/signals/" + code + "/terms/zh-CN");
            terms(signal.terms().en(), "/signals/" + code + "/terms/en");
        });
        weights();
        acceptance();
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
            known.position(channel.firstReceiver(), pointer + "/firstReceiver");
        } else if (channel.selfService()) {
            findings.error(pointer, "a self-service channel needs a firstReceiver");
        }
        Channel.Opening opening = channel.opening();
        if (opening != null) {
            known.position(opening.by(), pointer + "/opening/by");
        }
        known.each(channel.bodies(), pointer + "/bodies", known::body);
        known.message(channel.answer(), pointer + "/answer");
        if (channel.needsDeadline() && !channel.needsBody()) {
            findings.error(pointer + "/deadline", "a deadline comes from a body: bodies are missing");
        }
    }

    private void department(String code, Department department) {
        known.position(department.owner(), "/departments/" + code + "/owner");
        known.position(department.head(), "/departments/" + code + "/head");
        known.position(department.accountable(), "/departments/" + code + "/accountable");
    }

    private void category(Category category, String pointer) {
        terms(category.terms().zhCN(), pointer + "/terms/zh-CN");
        terms(category.terms().en(), pointer + "/terms/en");
        attributes(category.attributes(), pointer + "/attributes/");
        category.children().forEach((key, child) -> category(child, pointer + "/children/" + key));
    }

    private void attributes(Map<String, Attribute> attributes, String table) {
        attributes.forEach((code, attribute) -> {
            if ((attribute.type() == Attribute.Type.CODE) == attribute.values().isEmpty()) {
                findings.error(table + code, "values belong to type code, and to it alone");
            }
        });
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

    private void weights() {
        Set<String> terms = new Categories(file.categories().values())
                .all().stream()
                        .flatMap(category ->
                                Stream.concat(category.terms().zhCN().stream(), category.terms().en().stream()))
                        .collect(Collectors.toSet());
        file.classification().weights().keySet().stream()
                .filter(phrase -> !terms.contains(phrase))
                .forEach(phrase -> findings.error(
                        "/classification/weights/" + phrase, "no category has the phrase '" + phrase + "'"));
    }

    private void acceptance() {
        Acceptance acceptance = file.acceptance();
        rows.check("/acceptance/standard", acceptance.standard(), row -> row.id(), row -> row.when());
        for (int i = 0; i < acceptance.standard().size(); i++) {
            known.body(acceptance.standard().get(i).body(), "/acceptance/standard/" + i + "/body");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < acceptance.papers().size(); i++) {
            String pointer = "/acceptance/papers/" + i;
            known.once(acceptance.papers().get(i).id(), ids, pointer + "/id");
            known.each(acceptance.papers().get(i).papers(), pointer + "/papers", known::paper);
        }
        Acceptance.Desk desk = acceptance.desk();
        if (desk != null) {
            known.positions(desk.positions(), "/acceptance/desk/positions");
        }
    }
}
