package io.redress.intake.access;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.Complaints;
import io.redress.intake.complaint.Complaints.Kept;
import io.redress.intake.progress.Progress;
import io.redress.intake.progress.ProgressRows;
import io.redress.runtime.cipher.AccessCodes;
import io.redress.runtime.identity.Caller;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.problem.Problem;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Opens complaints to this request's caller. */
@RequestScoped
public class Access {

    public static final String CODE = "X-Access-Code";

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Complaints complaints;
    private final ProgressRows progress;
    private final AccessCodes codes;
    private final Caller caller;
    private final HttpHeaders headers;

    Access(Complaints complaints, ProgressRows progress, AccessCodes codes, Caller caller, HttpHeaders headers) {
        this.complaints = complaints;
        this.progress = progress;
        this.codes = codes;
        this.caller = caller;
        this.headers = headers;
    }

    /**
     * For reading.
     *
     * @param complaint id or reference
     * @throws Problem 401 without credentials; 404 for a wrong code, another organisation or nothing; 403 without a right to it
     */
    public Opened read(String complaint) {
        return opened(complaint, (found, seen) -> new StaffRights(caller, progress).reader(found, seen));
    }

    /**
     * For what the customer does, or an agent on their behalf.
     *
     * @throws Problem as {@link #read}; 409 when it is erased
     */
    public Opened act(String complaint) {
        var opened = opened(complaint, (found, _) -> new StaffRights(caller, progress).agent(found));
        if (opened.complaint().erased()) {
            throw OpenComplaints.erased();
        }
        return opened;
    }

    /**
     * For what an agent does of their own: an access code does not help.
     *
     * @throws Problem 401 without credentials, 403 without the role, 404 for another organisation's, 409 when it is erased
     */
    public Opened actAsAgent(String complaint) {
        caller.requireRole(Roles.AGENT);
        var kept = find(complaint).orElseThrow(Problem::notFound);
        caller.requireOrganization(kept.complaint().organization());
        var opened = opened(kept, new StaffRights(caller, progress).agent(kept.complaint()));
        if (opened.complaint().erased()) {
            throw OpenComplaints.erased();
        }
        return opened;
    }

    /**
     * For whoever has been given a ticket for this one complaint.
     *
     * @throws Problem 401 for a ticket that does not open it, also when there is no such complaint; 403 when it is frozen
     */
    public UUID withTicket(String complaint, Predicate<UUID> opens) {
        var found = find(complaint)
                .map(Kept::complaint)
                .filter(one -> opens.test(one.id()))
                .orElseThrow(Problem::unauthenticated);
        if (found.frozen()) {
            throw OpenComplaints.frozen();
        }
        return found.id();
    }

    /**
     * Another complaint that this caller may know of.
     *
     * @param complaint id or reference
     */
    public Optional<UUID> ofSameOrganization(String complaint, Opened opened) {
        return find(complaint)
                .map(Kept::complaint)
                .filter(other -> other.organization().equals(opened.complaint().organization()))
                .filter(other -> !other.registered().staffConcerned().contains(caller.staff()))
                .map(Complaint::id);
    }

    /** For the privacy role alone. */
    public Opened guard(String complaint) {
        caller.requireRole(Roles.PRIVACY);
        var kept = find(complaint).orElseThrow(Problem::notFound);
        caller.requireOrganization(kept.complaint().organization());
        return opened(kept, new Viewer.Staff(caller.staff(), Roles.PRIVACY));
    }

    @FunctionalInterface
    private interface Right {
        Viewer of(Complaint complaint, @Nullable Progress progress);
    }

    private Opened opened(String complaint, Right right) {
        var code = headers.getHeaderString(CODE);
        if (code == null) {
            caller.requireStaff();
        }
        var kept = find(complaint).orElseThrow(Problem::notFound);
        if (code != null) {
            return opened(kept, customer(kept.complaint(), code));
        }
        caller.requireOrganization(kept.complaint().organization());
        var seen = progress.find(kept.complaint().id()).orElse(null);
        var viewer = right.of(kept.complaint(), seen);
        return new Opened(kept.complaint(), kept.sequence(), seen, viewer);
    }

    private Opened opened(Kept kept, Viewer viewer) {
        var seen = progress.find(kept.complaint().id()).orElse(null);
        return new Opened(kept.complaint(), kept.sequence(), seen, viewer);
    }

    private Viewer customer(Complaint complaint, String code) {
        if (!codes.opens(complaint.id(), code)) {
            throw Problem.notFound();
        }
        if (complaint.frozen()) {
            throw OpenComplaints.frozen();
        }
        return new Viewer.Customer();
    }

    private Optional<Kept> find(String complaint) {
        return ID.matcher(complaint).matches()
                ? complaints.find(UUID.fromString(complaint))
                : complaints.findByReference(complaint);
    }
}
