package io.redress.runtime.people;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTest {

    private static final Instant HOLIDAY = Instant.parse("2026-10-02T00:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-09-30T00:00:00Z");

    private static final String DOCUMENT = """
            {"organization": "acme", "version": 7, "added-later": true, "people": [
              {"staff": "1", "name": {"zh-CN": "甲", "en": "A"}, "positions": ["clerk"], "superior": "4", "deputy": "2"},
              {"staff": "2", "name": {"zh-CN": "乙", "en": "B"}, "positions": ["clerk"], "duty": true, "deputy": "3",
               "department": "desk", "phone": "10086", "roles": ["handler"]},
              {"staff": "3", "name": {"zh-CN": "丙", "en": "C"}, "positions": [], "deputy": "2"},
              {"staff": "4", "name": {"zh-CN": "丁", "en": "D"}, "positions": ["head"]}],
             "absences": [
              {"staff": "2", "from": "2026-10-01T00:00:00+08:00", "to": "2026-10-08T00:00:00+08:00"},
              {"staff": "4", "from": "2026-10-01T00:00:00Z", "to": "2026-10-08T00:00:00Z"}]}""";

    private final People people = new People(new Documents(Map.of("acme", DOCUMENT)));
    private final Directory acme = people.of("acme");

    private record Documents(Map<String, String> texts) implements PeopleDocuments {

        @Override
        public Optional<String> find(String topic, String key) {
            return Optional.ofNullable(texts.get(key)).filter(_ -> topic.equals("redress.people"));
        }

        @Override
        public List<String> keys(String topic) {
            return List.copyOf(texts.keySet());
        }
    }

    private static String staff(Optional<Person> person) {
        return person.map(Person::staff).orElse("");
    }

    @Test
    void readsEverybody() {
        var second = people.find("acme", "2").orElseThrow();
        assertThat(second.organization()).isEqualTo("acme");
        assertThat(second.name()).isEqualTo(new DisplayName("乙", "B"));
        assertThat(second.roles()).containsExactly("handler");
        assertThat(people.organizations()).containsExactly("acme");
        assertThat(acme.inDepartment("desk")).containsExactly(second);
        assertThat(staff(acme.superiorOf("1"))).isEqualTo("4");
        assertThat(acme.superiorOf("4")).isEmpty();
        assertThat(second.toString()).doesNotContain("10086").doesNotContain("乙");
    }

    @Test
    void knowsNobodyOfAnOrganisationThatIsNotHere() {
        assertThat(people.of("other").people()).isEmpty();
        assertThat(people.find("other", "1")).isEmpty();
    }

    @Test
    void asksWhoIsOnDutyFirst() {
        assertThat(staff(acme.onDuty("clerk", BEFORE))).isEqualTo("2");
        assertThat(acme.onDuty("pilot", BEFORE)).isEmpty();
    }

    @Test
    void asksTheDeputyOfWhoeverIsAway() {
        assertThat(staff(acme.onDuty("clerk", HOLIDAY))).isEqualTo("3");
        assertThat(acme.isAbsent("2", Instant.parse("2026-09-30T15:59:59Z"))).isFalse();
        assertThat(acme.isAbsent("2", Instant.parse("2026-09-30T16:00:00Z"))).isTrue();
        assertThat(acme.isAbsent("2", Instant.parse("2026-10-07T16:00:00Z"))).isFalse();
    }

    @Test
    void namesSomebodyEvenWhenAllAreAway() {
        var head = acme.find("4").orElseThrow();
        assertThat(acme.present(head, HOLIDAY)).isEmpty();
        assertThat(staff(acme.onDuty("head", HOLIDAY))).isEqualTo("4");
    }

    @Test
    void leavesOutWhoIsExcludedAlsoAsDeputy() {
        assertThat(staff(acme.first(acme.holding("clerk"), HOLIDAY, Set.of("3"))))
                .isEqualTo("1");
        assertThat(staff(acme.first(acme.holding("clerk"), BEFORE, Set.of("2"))))
                .isEqualTo("1");
        assertThat(acme.first(acme.holding("clerk"), BEFORE, Set.of("1", "2"))).isEmpty();
    }

    @Test
    void endsWhereDeputiesNameEachOther() {
        var ring = new Directory(
                "ring",
                acme.people(),
                List.of(
                        new Absence("2", BEFORE, HOLIDAY.plusSeconds(1)),
                        new Absence("3", BEFORE, HOLIDAY.plusSeconds(1))));
        assertThat(ring.present(ring.find("2").orElseThrow(), HOLIDAY)).isEmpty();
    }
}
