package io.redress.routing.reveal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.redress.routing.casework.Access;
import io.redress.routing.casework.Cases;
import io.redress.routing.casework.Viewer;
import io.redress.routing.neighbour.Neighbour;
import io.redress.routing.neighbour.Neighbours;
import io.redress.routing.neighbour.Neighbours.Reply;
import io.redress.runtime.identity.Roles;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.problem.Problem;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Routing knows who works the case, intake knows the customer: the one checks the relation, the other answers and journals it. */
@ApplicationScoped
class RevealCustomer {

    private final Cases cases;
    private final Neighbours neighbours;

    RevealCustomer(Cases cases, Neighbours neighbours) {
        this.cases = cases;
        this.neighbours = neighbours;
    }

    private record Asked(String organization, String staff, String role, String asked, String reason) {}

    /**
     * @return JSON as intake gave it, read by nobody here
     * @throws Problem 404, 403 with the reason, 409 when nothing is left to show, or 503 while intake does not answer
     */
    String reveal(UUID id, Viewer viewer, String reason) {
        QuarkusTransaction.requiringNew().run(() -> check(id, viewer));
        var role = viewer.has(Roles.SUPERVISOR) ? Roles.SUPERVISOR : Roles.HANDLER;
        var asked = new Asked(viewer.organization(), viewer.staff(), role, "routing", reason);
        return neighbours
                .post(Neighbour.INTAKE, "/internal/complaints/%s/customer".formatted(id), Facts.write(asked))
                .map(RevealCustomer::revealed)
                .orElseThrow(RevealCustomer::away);
    }

    private void check(UUID id, Viewer viewer) {
        var file = cases.find(id).orElseThrow(Problem::notFound);
        Access.of(viewer, file).requireRevealing();
    }

    private static String revealed(Reply reply) {
        return switch (reply.status()) {
            case 200 -> reply.body();
            case 403 -> throw Problem.forbidden("Intake does not show this customer to the caller.");
            case 404 -> throw Problem.notFound();
            case 409 -> throw Problem.conflict("erased", "The customer's data has been erased.");
            default -> throw away();
        };
    }

    private static Problem away() {
        return Problem.of(
                        503,
                        "intake-away",
                        "The customer cannot be shown now",
                        "Intake, which alone knows the customer, does not answer.")
                .header("Retry-After", "5");
    }
}
