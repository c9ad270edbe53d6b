package io.redress.routing.assignment;

import io.redress.runtime.people.Directory;
import io.redress.runtime.people.People;
import io.redress.runtime.people.PeopleDocuments;
import io.redress.runtime.people.Person;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class RosterTest {

    private static final Instant NOW = Instant.parse("2026-10-09T02:00:00Z");

    @Test
    void sharesAmongTheHoldersOfTheDepartment() {
        assertThat(candidates(directory(""), Set.of())).containsExactly("C1", "C2");
    }

    @Test
    void prefersThoseOnDuty() {
        assertThat(candidates(directory("").replace("\"C2\", \"duty\": false", "\"C2\", \"duty\": true"), Set.of()))
                .containsExactly("C2");
    }

    @Test
    void asksTheDeputyOfWhoeverIsOnDutyAndAway() {
        var people = directory(away("C2")).replace("\"C2\", \"duty\": false", "\"C2\", \"duty\": true");

        assertThat(candidates(people, Set.of())).containsExactly("C1");
    }

    @Test
    void leavesOutWhoeverIsAway() {
        assertThat(candidates(directory(away("C1")), Set.of())).containsExactly("C2");
    }

    @Test
    void neverAsksThePartyComplainedAbout() {
        assertThat(candidates(directory(""), Set.of("C1"))).containsExactly("C2");
        assertThat(candidates(directory(""), Set.of("C1", "C2"))).containsExactly("HEAD");
        assertThat(candidates(directory(away("C2")), Set.of("C1"))).containsExactly("HEAD");
    }

    @Test
    void namesSomebodyThoughAllAreAway() {
        assertThat(candidates(directory(away("C1") + "," + away("C2") + "," + away("HEAD")), Set.of()))
                .containsExactly("C1", "C2");
    }

    @Test
    void picksWhoeverHasTheLeastToDo() {
        var candidates = roster(directory(""), Set.of()).candidates("claims", "clerk");

        assertThat(Roster.leastLoaded(candidates, Map.of("C1", 3, "C2", 2)))
                .map(Person::staff)
                .contains("C2");
        assertThat(Roster.leastLoaded(candidates, Map.of())).map(Person::staff).contains("C1");
    }

    @Test
    void goesUpPastASuperiorWhoMayNotBeAsked() {
        assertThat(roster(directory(""), Set.of()).superiorOf("C1"))
                .map(Person::staff)
                .contains("HEAD");
        assertThat(roster(directory(""), Set.of("HEAD")).superiorOf("C1"))
                .map(Person::staff)
                .contains("CHIEF");
        assertThat(roster(directory(""), Set.of()).superiorOf("CHIEF")).isEmpty();
    }

    private static List<String> candidates(String people, Set<String> excluded) {
        return roster(people, excluded).candidates("claims", "clerk").stream()
                .map(Person::staff)
                .toList();
    }

    private static Roster roster(String people, Set<String> excluded) {
        Directory directory = new People(new PeopleDocuments() {
                    @Override
                    public Optional<String> find(String topic, String key) {
                        return Optional.of(people);
                    }

                    @Override
                    public List<String> keys(String topic) {
                        return List.of("acme");
                    }
                })
                .of("acme");
        return new Roster(directory, NOW, excluded);
    }

    private static String away(String staff) {
        return "{\"staff\": \"%s\", \"from\": \"2026-10-09T00:00:00Z\", \"to\": \"2026-10-10T00:00:00Z\"}"
                .formatted(staff);
    }

    private static String directory(String absences) {
        return """
                {"people": [
                  {"staff": "C1", "duty": false, "department": "claims", "positions": ["clerk"], "superior": "HEAD", "deputy": "C2"},
                  {"staff": "C2", "duty": false, "department": "claims", "positions": ["clerk"], "superior": "HEAD", "deputy": "C1"},
                  {"staff": "R1", "duty": true, "department": "repair", "positions": ["clerk"], "superior": "HEAD"},
                  {"staff": "HEAD", "duty": false, "department": "claims", "positions": ["head"], "superior": "CHIEF", "deputy": "C1"},
                  {"staff": "CHIEF", "duty": false, "department": "office", "positions": ["chief"]}],
                 "absences": [%s]}""".formatted(absences);
    }
}
