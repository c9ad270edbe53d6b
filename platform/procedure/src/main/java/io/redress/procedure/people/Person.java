package io.redress.procedure.people;

import io.redress.procedure.vocabulary.Codes;
import io.redress.procedure.vocabulary.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A member of staff.
 *
 * @param staff number, {@code E1024}
 * @param phone told to customers
 * @param superior staff number; null for the head
 * @param duty takes what comes in by self-service for the positions held
 * @param deputy staff number of who stands in during absences
 * @param roles read by the local profile alone
 */
public record Person(
        String staff,
        Text name,
        String phone,
        String email,
        String department,
        List<String> positions,
        @Nullable String superior,
        boolean duty,
        @Nullable String deputy,
        List<String> roles) {

    public Person {
        positions = Codes.list(positions);
        roles = Codes.list(roles);
    }

    public boolean holds(String position) {
        return positions.contains(position);
    }
}
