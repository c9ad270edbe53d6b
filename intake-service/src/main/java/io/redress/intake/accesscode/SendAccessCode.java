package io.redress.intake.accesscode;

import io.redress.intake.complaint.Complaint;
import io.redress.intake.complaint.Complaints;
import io.redress.intake.message.SendOnRequest;
import io.redress.intake.person.Persons;
import io.redress.procedure.message.Medium;
import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Sends the code to the known contact, if the caller knows it too. */
@ApplicationScoped
class SendAccessCode {

    /** Template that a procedure sends it with. */
    private static final String TEMPLATE = "access-code";

    private final Complaints complaints;
    private final Persons persons;
    private final SendOnRequest send;

    SendAccessCode(Complaints complaints, Persons persons, SendOnRequest send) {
        this.complaints = complaints;
        this.persons = persons;
        this.send = send;
    }

    @Transactional
    void send(String reference, @Nullable String phone, @Nullable String email) {
        complaints
                .findByReference(reference)
                .map(Complaints.Kept::complaint)
                .filter(complaint -> persons.isReachedBy(complaint.id(), complaint.organization(), phone, email))
                .map(Complaint::id)
                .flatMap(complaints::lockedFind)
                .ifPresent(complaint -> send.toCustomer(complaint, TEMPLATE, phone == null ? Medium.MAIL : Medium.SMS));
    }
}
