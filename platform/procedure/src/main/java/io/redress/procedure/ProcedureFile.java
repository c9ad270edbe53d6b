package io.redress.procedure;

import io.redress.procedure.category.Category;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.followup.FollowUp;
import io.redress.procedure.message.Message;
import io.redress.procedure.organization.Channels;
import io.redress.procedure.organization.Department;
import io.redress.procedure.organization.Organization;
import io.redress.procedure.remedy.Remedies;
import io.redress.procedure.report.KpiTarget;
import io.redress.procedure.report.Retention;
import io.redress.procedure.routing.Routing;
import io.redress.procedure.routing.Severity;
import io.redress.procedure.vocabulary.Body;
import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import io.redress.procedure.vocabulary.Vocabularies;

import java.util.Map;

/** The sections of a file, as written and merged; a new section is a component here and a property of the schema. */
record ProcedureFile(
        String label,
        Organization organization,
        Channels channels,
        Map<String, Category> categories,
        Map<String, Department> departments,
        Map<String, Text> positions,
        Severity severity,
        Routing routing,
        Map<String, Milestone> clocks,
        Map<String, Message> messages,
        FollowUp followUp,
        Remedies remedies,
        Vocabularies vocabularies,
        Map<String, Body> bodies,
        Map<String, KpiTarget> kpis,
        Retention retention) {

    ProcedureFile {
        categories = Codes.ordered(categories);
        departments = Codes.ordered(departments);
        positions = Codes.ordered(positions);
        clocks = Codes.ordered(clocks);
        messages = Codes.ordered(messages);
        bodies = Codes.ordered(bodies);
        kpis = Codes.ordered(kpis);
    }
}
