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
import java.util.function.Supplier;
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
    public PersonRow draft(UUID complaint, String organization, Contact contact) {
        return jdbi.withHandle(handle -> draft(handle, complaint, organization, contact, UUID::randomUUID));
    }

    /** @param unknown gives the id of a person whom no complaint knows yet */
    private PersonRow draft(
            Handle handle, UUID complaint, String organization, Contact contact, Supplier<UUID> unknown) {
        var phone = phoneLookup(organization, contact.phone());
        var email = emailLookup(organization, contact.email());
        var known = known(handle, "phone_lookup", phone).or(() -> known(handle, "email_lookup", email));
        var sealed = columns.seal(Facts.write(contact).getBytes(StandardCharsets.UTF_8), place(complaint));
        return new PersonRow(
                complaint, known.orElseGet(unknown), known.isPresent(), organization, phone, email, sealed);
    }

    /** {@link Contact#NONE} for an anonymous or erased complaint. */
    public Contact of(UUID complaint) {
        return jdbi.withHandle(handle -> handle.createQuery("select contact from person where complaint = :complaint")
                .bind("complaint", complaint)
                .map((row, _) -> open(row.getBytes("contact"), complaint))
                .findOne()
                .orElse(Contact.NONE));
    }

    /** Who is known by this telephone number, or else by this e-mail address. */
    public Optional<UUID> find(String organization, @Nullable String phone, @Nullable String email) {
        return jdbi.withHandle(handle -> known(handle, "phone_lookup", phoneLookup(organization, phone))
                .or(() -> known(handle, "email_lookup", emailLookup(organization, email))));
    }

    /**
     * Replaces the complaint's person. Whoever is known elsewhere by the new data is that person; else it is the same as before, unless other
     * complaints know that one by data that are not theirs any more.
     *
     * @return the person's id from here on; empty when nothing is known of them any more
     */
    public Optional<UUID> correct(UUID complaint, String organization, Contact contact) {
        return jdbi.withHandle(handle -> {
            var before = handle.createQuery("delete from person where complaint = :complaint returning customer")
                    .bind("complaint", complaint)
                    .mapTo(UUID.class)
                    .findOne();
            if (contact.isEmpty()) {
                return Optional.empty();
            }
            var row = draft(
                    handle,
                    complaint,
                    organization,
                    contact,
                    () -> before.filter(id -> !isElsewhere(handle, id)).orElseGet(UUID::randomUUID));
            insert(handle, row);
            return Optional.of(row.customer());
        });
    }

    private static boolean isElsewhere(Handle handle, UUID customer) {
        return handle.createQuery("select exists (select 1 from person where customer = :customer)")
                .bind("customer", customer)
                .mapTo(Boolean.class)
                .one();
    }

    private static void insert(Handle handle, PersonRow row) {
        handle.createUpdate("""
                        insert into person (complaint, customer, organization, phone_lookup, email_lookup, contact)
                        values (:complaint, :customer, :organization, :phoneLookup, :emailLookup, :contact)
                        """).bindMethods(row).execute();
    }

    private @Nullable String phoneLookup(String organization, @Nullable String phone) {
        return phone == null ? null : lookups.of(organization, NormalForms.phone(phone));
    }

    private @Nullable String emailLookup(String organization, @Nullable String email) {
        return email == null ? null : lookups.of(organization, NormalForms.email(email));
    }

    /** Whether the complaint came with this telephone number or e-mail address. */
    public boolean isReachedBy(UUID complaint, String organization, @Nullable String phone, @Nullable String email) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from person where complaint = :complaint
                          and (phone_lookup = :phone or email_lookup = :email))
                        """)
                .bind("complaint", complaint)
                .bind("phone", phoneLookup(organization, phone))
                .bind("email", emailLookup(organization, email))
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
