package io.redress.intake.procedure;

import io.redress.procedure.Procedure;
import io.redress.procedure.category.Attribute;
import io.redress.procedure.category.Category;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.organization.Channel;
import io.redress.procedure.source.Finding;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A procedure as whoever wants to complain sees it.
 *
 * @param promises what the customer is told to expect
 * @param refused why the newest file is not the one in use; empty while it is
 * @param codes every code a body takes; for staff of the organisation alone
 */
public record ProcedureView(
        String organization,
        Text name,
        String phone,
        String zone,
        String version,
        String label,
        List<ChannelView> channels,
        List<CategoryView> categories,
        List<PromiseView> promises,
        List<Finding> refused,
        @Nullable ProcedureCodes codes) {

    /**
     * @param contact whether a telephone number or an e-mail address must be given
     * @param anonymous whether the name may be missing
     * @param bodies who passes complaints on by it; one of them must then be named
     * @param deadline whether that body's deadline must be given
     */
    public record ChannelView(
            String code,
            Text name,
            boolean selfService,
            boolean contact,
            boolean anonymous,
            List<String> bodies,
            boolean deadline) {}

    /** @param attributes fields it asks for beyond those of its ancestors */
    public record CategoryView(String code, Text name, List<AttributeView> attributes, List<CategoryView> children) {}

    /** @param staff whether it is for agents to give */
    public record AttributeView(
            String code, Text name, String type, boolean required, boolean staff, Map<String, Text> values) {}

    /** @param term {@code 7 wd}: working days; {@code wh}, {@code d}, {@code h}, {@code min} */
    public record PromiseView(String milestone, Text name, String term) {}

    static ProcedureView of(Procedure procedure, List<Finding> refused, @Nullable ProcedureCodes codes) {
        var organization = procedure.organization();
        return new ProcedureView(
                organization.code(),
                organization.name(),
                organization.phone(),
                organization.zone(),
                procedure.version(),
                procedure.label(),
                procedure.channels().all().stream().map(ProcedureView::channel).toList(),
                categories(procedure.categories().roots()),
                procedure.milestones().stream()
                        .filter(Milestone::promised)
                        .map(milestone -> new PromiseView(
                                milestone.code(),
                                milestone.name(),
                                milestone.term().toString()))
                        .toList(),
                refused,
                codes);
    }

    private static ChannelView channel(Channel channel) {
        return new ChannelView(
                channel.code(),
                channel.name(),
                channel.selfService(),
                channel.needsContact(),
                channel.anonymous(),
                channel.bodies(),
                channel.needsDeadline());
    }

    private static List<CategoryView> categories(Collection<Category> categories) {
        return categories.stream()
                .map(category -> new CategoryView(
                        category.code(),
                        category.name(),
                        category.attributes().values().stream()
                                .map(ProcedureView::attribute)
                                .toList(),
                        categories(category.childList())))
                .toList();
    }

    private static AttributeView attribute(Attribute attribute) {
        return new AttributeView(
                attribute.code(),
                attribute.ask() == null ? attribute.name() : attribute.ask(),
                attribute.type().name().toLowerCase(Locale.ROOT),
                attribute.required(),
                attribute.isForStaff(),
                attribute.values());
    }
}
