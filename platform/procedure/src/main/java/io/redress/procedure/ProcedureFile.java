package io.redress.procedure;

import io.redress.procedure.acceptance.Acceptance;
import io.redress.procedure.appeal.Appeals;
import io.redress.procedure.category.Attribute;
import io.redress.procedure.category.Category;
import io.redress.procedure.category.Classification;
import io.redress.procedure.category.Signal;
import io.redress.procedure.checklist.Checklist;
import io.redress.procedure.checklist.Review;
import io.redress.procedure.checklist.Tasks;
import io.redress.procedure.clock.Law;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.escalation.Ladder;
import io.redress.procedure.followup.FollowUp;
import io.redress.procedure.followup.QualityCheck;
import io.redress.procedure.incident.Collective;
import io.redress.procedure.incident.Incidents;
import io.redress.procedure.incident.Warnings;
import io.redress.procedure.message.Message;
import io.redress.procedure.notice.NoticeRule;
import io.redress.procedure.organization.Channels;
import io.redress.procedure.organization.Department;
import io.redress.procedure.organization.Organization;
import io.redress.procedure.remedy.Remedies;
import io.redress.procedure.reply.Document;
import io.redress.procedure.reply.Reply;
import io.redress.procedure.report.KpiTarget;
import io.redress.procedure.report.Report;
import io.redress.procedure.report.Retention;
import io.redress.procedure.routing.LikelyCauses;
import io.redress.procedure.routing.Nature;
import io.redress.procedure.routing.Routing;
import io.redress.procedure.routing.ScopeRules;
import io.redress.procedure.routing.Severity;
import io.redress.procedure.vocabulary.Body;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import io.redress.procedure.vocabulary.Vocabularies;
import io.redress.procedure.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The sections of a file, as written and merged; a new section is a component here and a property of the schema. */
record ProcedureFile(
        String label,
        Organization organization,
        Map<String, Law> laws,
        Channels channels,
        Map<String, Attribute> attributes,
        Map<String, Category> categories,
        Classification classification,
        Map<String, Signal> signals,
        Map<String, Department> departments,
        Map<String, Text> positions,
        Acceptance acceptance,
        ScopeRules scope,
        Nature nature,
        Severity severity,
        List<LikelyCauses> likelyCauses,
        Routing routing,
        Map<String, Milestone> clocks,
        Map<String, Ladder> escalation,
        Map<String, Checklist> checklists,
        Tasks tasks,
        Map<String, Review> reviews,
        Map<String, Message> messages,
        Wording wording,
        Reply reply,
        Map<String, Document> documents,
        FollowUp followUp,
        Appeals appeals,
        Remedies remedies,
        Map<String, NoticeRule> notices,
        @Nullable Incidents incidents,
        Warnings warnings,
        Map<String, Collective> collective,
        Vocabularies vocabularies,
        Map<String, Body> bodies,
        Map<String, KpiTarget> kpis,
        Map<String, Report> reports,
        Map<String, Integer> population,
        Map<String, QualityCheck> qualityChecks,
        Retention retention) {

    ProcedureFile {
        laws = Codes.ordered(laws);
        attributes = Codes.ordered(attributes);
        categories = Codes.ordered(categories);
        classification = classification == null ? Classification.NONE : classification;
        signals = Codes.ordered(signals);
        departments = Codes.ordered(departments);
        positions = Codes.ordered(positions);
        acceptance = acceptance == null ? Acceptance.NONE : acceptance;
        scope = scope == null ? ScopeRules.NONE : scope;
        nature = nature == null ? Nature.NONE : nature;
        likelyCauses = Codes.list(likelyCauses);
        clocks = Codes.ordered(clocks);
        escalation = Codes.ordered(escalation);
        checklists = Codes.ordered(checklists);
        tasks = tasks == null ? Tasks.NONE : tasks;
        reviews = Codes.ordered(reviews);
        messages = Codes.ordered(messages);
        wording = wording == null ? Wording.NONE : wording;
        reply = reply == null ? Reply.NONE : reply;
        documents = Codes.ordered(documents);
        appeals = appeals == null ? Appeals.NONE : appeals;
        notices = Codes.ordered(notices);
        warnings = warnings == null ? Warnings.NONE : warnings;
        collective = Codes.ordered(collective);
        bodies = Codes.ordered(bodies);
        kpis = Codes.ordered(kpis);
        reports = Codes.ordered(reports);
        population = Codes.ordered(population);
        qualityChecks = Codes.ordered(qualityChecks);
    }
}
