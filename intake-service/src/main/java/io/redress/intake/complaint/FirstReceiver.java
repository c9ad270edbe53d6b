package io.redress.intake.complaint;

import io.redress.runtime.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a complaint, as the customer sees it.
 *
 * @param name in one language
 */
public record FirstReceiver(
        String staff, String name, @Nullable String phone) {

    public static FirstReceiver of(Person person, String language) {
        var name =
                language.startsWith("en") ? person.name().en() : person.name().zhCn();
        return new FirstReceiver(person.staff(), name, person.phone());
    }
}
