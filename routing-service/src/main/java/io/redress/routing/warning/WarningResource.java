package io.redress.routing.warning;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.Authenticated;
import io.redress.procedure.vocabulary.Text;
import io.redress.routing.procedures.PublishedProcedures;
import io.redress.runtime.http.Cursors;
import io.redress.runtime.http.Page;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Early warnings, for supervisors. */
@Authenticated
@Path("/api/warnings")
public class WarningResource {

    private final Caller caller;
    private final Cursors cursors;
    private final EarlyWarnings warnings;
    private final PublishedProcedures procedures;

    WarningResource(Caller caller, Cursors cursors, EarlyWarnings warnings, PublishedProcedures procedures) {
        this.caller = caller;
        this.cursors = cursors;
        this.warnings = warnings;
        this.procedures = procedures;
    }

    /**
     * @param rule code in the file, with its reason
     * @param recipients positions; {@code staff} are the numbers of whoever held them and was there
     */
    record WarningView(
            long n,
            UUID id,
            String level,
            String rule,
            @Nullable Reason reason,
            @Nullable String category,
            @Nullable String region,
            @Nullable String site,
            Instant at,
            List<UUID> complaints,
            List<String> recipients,
            List<String> staff) {}

    record Reason(
            @JsonProperty("zh-CN") String chinese,
            @JsonProperty("en") String english) {}

    /** Newest first. */
    @GET
    @Transactional
    public Page<WarningView> list(
            @RestQuery("organization") @Nullable String organization,
            @RestQuery("limit") @Nullable String limit,
            @RestQuery("cursor") @Nullable String cursor) {
        caller.requireRole(Roles.SUPERVISOR);
        if (organization != null) {
            caller.requireOrganization(organization);
        }
        var own = caller.organization();
        var list = "warnings:" + own;
        var before = cursors.open(list, cursor)
                .map(keys -> Long.parseLong(keys.getFirst()))
                .orElse(Long.MAX_VALUE);
        var most = Page.limit(limit);
        var rows = warnings.page(own, before, most + 1);
        return cursors.page(
                        list,
                        rows,
                        most,
                        raised -> List.of(Long.toString(raised.fact().n())))
                .map(this::view);
    }

    private WarningView view(EarlyWarnings.Raised raised) {
        var fact = raised.fact();
        return new WarningView(
                fact.n(),
                raised.id(),
                fact.level(),
                fact.rule(),
                reason(raised),
                fact.category(),
                fact.region(),
                fact.site(),
                raised.at(),
                fact.complaints(),
                fact.recipients(),
                fact.staff());
    }

    private @Nullable Reason reason(EarlyWarnings.Raised raised) {
        return procedures
                .find(raised.organization(), raised.fact().procedure())
                .flatMap(procedure -> Optional.ofNullable(procedure
                        .patterns()
                        .warnings()
                        .rules()
                        .get(raised.fact().rule())))
                .map(rule -> reason(rule.reason()))
                .orElse(null);
    }

    private static Reason reason(Text text) {
        return new Reason(text.in("zh-CN"), text.in("en"));
    }
}
