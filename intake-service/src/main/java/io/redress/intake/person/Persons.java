package io.redress.intake.person;

import io.redress.runtime.cipher.Columns;
import io.redress.runtime.cipher.Lookups;
import io.redress.runtime.journal.Facts;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** The persons of complaints. */
@ApplicationScoped
public class Persons {

    private final Jdbi jdbi;
    private final Columns columns;
    private final Lookups lookups;

    Persons(Jdbi jdbi, Columns columns, Lookups lookups) {
        this.jdbi = jdbi;
        this.columns = columns;
        this.lookups = lookups;
    }

    /** The row of a new complaint's person, written by nobody yet; the same person is known by the same telephone or e-mail. */
    public PersonRow draft(Handle handle, UUID complaint, String organization, Contact contact) {
        var phone = contact.phone() == null ? null : lookups.of(organization, NormalForms.phone(contact.phone()));
        var email = contact.email() == null ? null : lookups.of(organization, NormalForms.email(contact.email()));
        var customer = known(handle, "phone_lookup", phone)
                .or(() -> known(handle, "email_lookup", email))
                .orElseGet(UUID::randomUUID);
        var sealed = columns.seal(Facts.write(contact).getBytes(StandardCharsets.UTF_8), place(complaint));
        return new PersonRow(complaint, customer, organization, phone, email, sealed);
    }

    /** {@link Contact#NONE} for an anonymous or erased complaint. */
    public Contact of(UUID complaint) {
        return jdbi.withHandle(handle -> handle.createQuery("select contact from person where complaint = :complaint")
                .bind("complaint", complaint)
                .map((row, _) -> open(row.getBytes("contact"), complaint))
                .findOne()
                .orElse(Contact.NONE));
    }

    /** Whether the complaint came with this telephone number or e-mail address. */
    public boolean isReachedBy(UUID complaint, String organization, @Nullable String phone, @Nullable String email) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from person where complaint = :complaint
                          and (phone_lookup = :phone or email_lookup = :email))
                        """)
                .bind("complaint", complaint)
                .bind("phone", phone == null ? null : lookups.of(organization, NormalForms.phone(phone)))
                .bind("email", email == null ? null : lookups.of(organization, NormalForms.email(email)))
                .mapTo(Boolean.class)
                .one());
    }

    /**
     * Deletes the complaint's person.
     *
     * @return the person's id, if no other complaint knows them
     */
    public Optional<UUID> erase(UUID complaint) {
        return jdbi.withHandle(handle -> {
            var customer = handle.createQuery("delete from person where complaint = :complaint returning customer")
                    .bind("complaint", complaint)
                    .mapTo(UUID.class)
                    .findOne();
            return customer.filter(id -> !isKnown(handle, id));
        });
    }

    private static boolean isKnown(Handle handle, UUID customer) {
        return handle.createQuery("""
                        select exists (select 1 from complaint c join person p on p.complaint = c.id
                          where c.customer = :customer)
                        """)
                .bind("customer", customer)
                .mapTo(Boolean.class)
                .one();
    }

    private static Optional<UUID> known(Handle handle, String column, @Nullable String lookup) {
        if (lookup == null) {
            return Optional.empty();
        }
        return List.copyOf(
                        handle.createQuery("select customer from person where %s = :lookup order by complaint limit 1"
                                        .formatted(column))
                                .bind("lookup", lookup)
                                .mapTo(UUID.class)
                                .list())
                .stream()
                .findFirst();
    }

    private Contact open(byte[] sealed, UUID complaint) {
        return Facts.read(Contact.class, new String(columns.open(sealed, place(complaint)), StandardCharsets.UTF_8));
    }

    private static String place(UUID complaint) {
        return "person:" + complaint;
    }
}
