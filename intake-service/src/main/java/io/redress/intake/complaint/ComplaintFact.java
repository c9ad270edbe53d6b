package io.redress.intake.complaint;

/** What intake journals of a complaint. */
public sealed interface ComplaintFact
        permits ComplaintRegistered,
                ComplaintChosen,
                ComplaintRead,
                ComplaintErased,
                ComplaintFrozen,
                MessageSent,
                MessageFailed {}
