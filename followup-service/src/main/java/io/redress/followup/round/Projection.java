package io.redress.followup.round;

import java.util.UUID;

/** What is derived of a complaint's follow-up for looking things up; written anew in the transaction of each entry. */
public interface Projection {

    void show(UUID complaint, String organization, Followup followup);
}
