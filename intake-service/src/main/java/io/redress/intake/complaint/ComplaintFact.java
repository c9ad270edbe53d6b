package io.redress.intake.complaint;

/** What intake journals of a complaint. */
public sealed interface ComplaintFact
        permits ComplaintRegistered,
                ComplaintReturned,
                ComplaintSupplemented,
                ComplaintMessageReceived,
                ComplaintChosen,
                ComplaintWithdrawn,
                ComplaintAppealed,
                ComplaintJoined,
                ComplaintSeparated,
                CustomerCorrected,
                ComplaintAttached,
                ComplaintRead,
                ComplaintExported,
                ComplaintErased,
                ComplaintFrozen,
                MessageSent,
                MessageFailed {}
