package io.redress.intake.people;

import io.redress.procedure.people.Person;
import io.redress.runtime.people.Absence;

import java.util.List;

/**
 * The people of an organisation as they are published.
 *
 * @param version rises with every publication
 * @param absences those that are not over
 */
record PublishedPeople(String organization, long version, List<Person> people, List<Absence> absences) {

    static final String TYPE = "redress.people.v1";

    boolean saysTheSameAs(PublishedPeople other) {
        return people.equals(other.people) && absences.equals(other.absences);
    }
}
