package io.redress.procedure.people;

import io.redress.procedure.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleFilesTest {

    private static final String SOUND = """
            organization: city-library
            people:
              - staff: L1
                name: { zh-CN: 馆长, en: Head }
                phone: "+49 30 5550 0101"
                email: l1@example.org
                department: board
                positions: [head]
                roles: [supervisor]
              - staff: L2
                name: { zh-CN: 馆员甲, en: Clerk A }
                phone: "+49 30 5550 0102"
                email: l2@example.org
                department: desk
                positions: [clerk]
                superior: L1
                deputy: L3
              - staff: L3
                name: { zh-CN: 馆员乙, en: Clerk B }
                phone: "+49 30 5550 0103"
                email: l3@example.org
                department: desk
                positions: [clerk]
                superior: L1
                duty: true
            """;

    @Test
    void readsPeople() {
        PeopleFiles files = PeopleFiles.of(Map.of("city-library.yaml", SOUND));
        assertThat(files.organizations()).containsExactly("city-library");
        assertThat(files.load("city-library")).isInstanceOf(PeopleResult.Loaded.class);
        People people = ((PeopleResult.Loaded) files.load("city-library", Library.procedure())).people();
        assertThat(people.find("L2").orElseThrow().deputy()).isEqualTo("L3");
        assertThat(people.find("L9")).isEmpty();
        assertThat(people.onDuty("clerk").map(Person::staff)).as("on duty").contains("L3");
        assertThat(people.onDuty("head").map(Person::staff)).as("the only one").contains("L1");
        assertThat(people.onDuty("cook")).isEmpty();
        assertThat(people.of("desk")).extracting(Person::staff).containsExactly("L2", "L3");
        assertThat(people.holders("head")).extracting(Person::roles).containsExactly(List.of("supervisor"));
        assertThat(PeopleFiles.schema()).contains("\"staff\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            staff: L3                  | staff: L2                  | 17:5 unknown staff number 'L3'; 18:5 staff number 'L2' is there twice
            deputy: L3                 | deputy: L2                 | 17:5 must be somebody else
            deputy: L3                 | deputy: L4                 | 17:5 unknown staff number 'L4'
            roles: [supervisor]        | superior: L2               | 9:5 the superiors of 'L1' go round in a circle; 16:5 the superiors of 'L2' go round in a circle
            department: board          | department: cellar         | 2:1 nobody in department 'board' holds position 'head'; 2:1 nobody in department 'board' holds position 'head': needed by; 7:5 unknown department 'cellar'
            positions: [head]          | positions: [head, cook]    | 8:23 unknown position 'cook'
            email: l1@example.org      | email: l1                  | 6:5 'l1' is not written as it should be
            roles: [supervisor]        | roles: [king]              | 9:13 must be one of
            , en: Clerk A }            |  }                         | 11:5 translation 'en' is missing
            duty: true                 | since: 2020                | 25:5 unknown field 'since'
            organization: city-library | organization: zoo          | 1:1 must be 'city-library', the name of the file
            """)
    void saysWhere(String text, String replacement, String expected) {
        List<String> findings = findings(SOUND.replaceFirst(Pattern.quote(text), replacement));
        String[] wanted = expected.split("; ");
        assertThat(findings).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.length; i++) {
            assertThat(findings.get(i)).startsWith(wanted[i]);
        }
    }

    private static List<String> findings(String text) {
        PeopleFiles files = PeopleFiles.of(Map.of("city-library.yaml", text));
        return switch (files.load("city-library", Library.procedure())) {
            case PeopleResult.Loaded loaded -> List.of();
            case PeopleResult.Refused refused ->
                refused.findings().stream()
                        .map(finding -> finding.line() + ":" + finding.column() + " " + finding.message())
                        .toList();
        };
    }
}
