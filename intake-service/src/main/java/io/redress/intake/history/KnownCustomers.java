package io.redress.intake.history;

import io.redress.intake.complaint.ComplaintRegistered;
import io.redress.intake.complaint.Complaints;
import io.redress.intake.person.PersonRow;
import io.redress.intake.person.Persons;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Says what is known of a customer, among it which open complaints are about the same matter. Those are offered; whether they are joined, an agent
 * decides.
 */
@ApplicationScoped
public class KnownCustomers {

    /** What is over is another matter, even if it is about the same thing. */
    private static final Set<String> OVER = Set.of("closed", "withdrawn", "returned", "referred");

    private final CustomerHistory history;
    private final Complaints complaints;
    private final Persons persons;

    KnownCustomers(CustomerHistory history, Complaints complaints, Persons persons) {
        this.history = history;
        this.complaints = complaints;
        this.persons = persons;
    }

    /**
     * @param customer random id; null for nobody known
     * @param complaint which the others are others of
     * @param staff who is told
     */
    public KnownCustomer of(String organization, @Nullable UUID customer, UUID complaint, Matter matter, String staff) {
        if (customer == null) {
            return KnownCustomer.NOBODY;
        }
        var earlier = history.of(organization, customer, staff).stream()
                .filter(one -> !one.id().equals(complaint))
                .toList();
        var open = earlier.stream().filter(KnownCustomers::isOpen).toList();
        return new KnownCustomer(
                new History(earlier.size(), open.size()),
                earlier,
                open.stream().filter(one -> isSame(matter, one)).toList());
    }

    /** How often the person complained before; null for somebody new. */
    public ComplaintRegistered.@Nullable Earlier before(@Nullable PersonRow person, @Nullable String category) {
        return person == null || !person.known()
                ? null
                : history.count(person.organization(), person.customer(), category);
    }

    private static boolean isOpen(EarlierComplaint complaint) {
        return !OVER.contains(complaint.status());
    }

    private boolean isSame(Matter matter, EarlierComplaint earlier) {
        // What is sealed is opened only where the rest agrees.
        return matter.category() != null
                && matter.category().equals(earlier.category())
                && matter.isSameAs(matterOf(earlier));
    }

    private Matter matterOf(EarlierComplaint earlier) {
        UUID id = earlier.id();
        return complaints
                .find(id)
                .map(kept -> Matter.of(
                        kept.complaint().registered(),
                        earlier.category(),
                        persons.of(id).subject()))
                .orElseThrow();
    }
}
