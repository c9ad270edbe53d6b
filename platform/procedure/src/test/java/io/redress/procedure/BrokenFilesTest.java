package io.redress.procedure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenFilesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            referencePrefix: LIB        | refPrefix: LIB              | 4:1: field 'referencePrefix' is missing; 7:3: unknown field 'refPrefix'
            referencePrefix: LIB        | referencePrefix: lib        | 7:3: 'lib' is not written as it should be
            , en: City library }        |  }                          | 6:3: translation 'en' is missing
            zone: Europe/Berlin         | zone: Europe/Nowhere        | 9:3: unknown time zone 'Europe/Nowhere'
            calendar: xx                | calendar: yy                | 10:3: there is no file calendars/yy-<year>.yaml
            "09:00-12:00", "13:00       | "09:00-14:00", "13:00       | 11:3: hours overlap or are out of order: [09:00-14:00, 13:00-18:00]
            code: city-library          | code: village-library       | 5:3: must be 'city-library', the name of the folder
            taken: [counter, web]       | taken: [counter, web, app]  | 16:25: channel 'app' has no rules
            , firstReceiver: clerk }    |  }                          | 19:5: a self-service channel needs a firstReceiver
            firstReceiver: clerk        | firstReceiver: nobody       | 19:80: unknown position 'nobody'
            en: [overdue fine, fined]   | en: [overdue fine, "-"]     | 29:56: a matching term needs two Chinese characters or a word: '-'
            , owner: head }             | , owner: chief }            | 44:45: unknown position 'chief'
            type: money                 | type: euro                  | 25:46: must be one of ["code","number","money","boolean","date","text"]
            type: money                 | type: code                  | 25:7: values belong to type code, and to it alone; 56:78: condition: found no matching overload for '_>_' applied to '(string, int)'
            default: light              | default: none               | 50:3: unknown severity 'none'
            severity: grave }           | severity: dire }            | 52:66: unknown severity 'dire'
            id: rest                    | id: dear                    | 59:7: 'dear' is there twice
            department: board           | department: bored           | 57:7: unknown department 'bored'
            when: "true"                | when: "false"               | 60:7: the last row must always hold: when: "true"
            term: 3 wd                  | term: 3 weeks               | 67:5: '3 weeks' is not written as it should be
            term: 3 wd                  | term: 0 wd                  | 67:5: term out of range: 0 wd
            met: [case.replied]         | met: [case.answered]        | 69:11: must be one of
            promised: true              | promised: false             | 64:1: no clock that starts at complaint.registered is promised to the customer
            promised: true              | promised: "yes"             | 72:5: must be boolean, quotes make a text
            approvedBy: [head]          | approvedBy: [boss]          | 79:31: unknown position 'boss'
            {due.reply}前                | {due.answer}前               | 86:7: unknown placeholder '{due.answer}'
            "编号{reference}"            | "编号{number}"               | 88:12: unknown placeholder '{number}'
            {body.ombudsman.name}", en  | {body.judge.name}", en      | 94:13: unknown placeholder '{body.judge.name}'
            id: by-link                 | id: grave-ones              | 98:9: 'grave-ones' is there twice
            executor: desk              | executor: till              | 111:61: unknown department 'till'
            position: head, unlimited   | position: lead, unlimited   | 115:9: unknown position 'lead'
            , unlimited: true }         |  }                          | 115:7: authority needs upTo, or unlimited: true
            { refund: "5.00" }          | { gift: "5.00" }            | 114:50: unknown remedy 'gift'
            upTo: "10.00"               | upTo: 10.00                 | 114:26: must be string, quotes make a text
            en: Courier }, side: third-party } | en: Courier }, side: third-party, children: { inside: { name: { zh-CN: 内, en: In } } } } | 130:85: 'inside' is there twice
            inTimeShare                 | onTimeShare                 | 138:3: unknown field 'onTimeShare'
            words: P1Y6M                | words: 18 months            | 139:27: '18 months' is not written as it should be
            """)
    void saysWhere(String text, String replacement, String expected) {
        String[] findings = Library.brokenBy(Library.ENTRY, text, replacement).stream()
                .map(finding -> finding.substring(Library.ENTRY.length() + 1).replaceFirst(" ", ": "))
                .toArray(String[]::new);
        String[] wanted = expected.split("; ");
        assertThat(findings).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.length; i++) {
            assertThat(findings[i]).startsWith(wanted[i]);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            complaint.attributes.fine > 20          | complaint.attributes.price > 20           | 56:52 condition: unknown variable 'complaint.attributes.price'
            within('loans')                         | within('lones')                           | 56:40 condition: unknown code 'lones'
            complaint.attributes.medium == 'film'   | complaint.attributes.medium == 'vinyl'    | 52:57 condition: unknown code 'vinyl'
            complaint.attributes.medium == 'film'   | case.severity == 'grave'                  | 52:26 condition: unknown variable 'case.severity'
            complaint.channel == 'web'              | complaint.channel in ['web', 'fax']       | 98:58 condition: unknown code 'fax'
            complaint.channel == 'web'              | complaint.channel == 3                    | 98:47 condition: found no matching overload
            complaint.channel == 'web'              | complaint.channel                         | 98:38 condition: expected type 'bool' but found 'string'
            case.round > 1                          | case.round >                              | 79:57 condition: mismatched input
            """)
    void pointsIntoConditions(String text, String replacement, String expected) {
        assertThat(Library.brokenBy(Library.ENTRY, text, replacement))
                .singleElement()
                .asString()
                .startsWith(Library.ENTRY + ":" + expected);
    }

    @Test
    void pointsIntoConditionsOverSeveralLines() {
        String block = "|\n        complaint.category == 'noise'\n          && complaint.regoin == 'north'\n";
        assertThat(Library.brokenBy(
                        Library.ENTRY,
                        "\"complaint.category.within('loans') && complaint.attributes.fine > 20\"\n",
                        block))
                .containsExactly(Library.ENTRY + ":58:14 condition: unknown variable 'complaint.regoin'");
    }

    @Test
    void namesThePartThatIsWrong() {
        assertThat(Library.brokenBy("common/words.yaml", "en: System", "de: System"))
                .containsExactly(
                        "common/words.yaml:8:5 translation 'en' is missing",
                        "common/words.yaml:8:26 unknown field 'de'");
    }

    @Test
    void namesTheCalendarThatIsWrong() {
        String calendar = "calendars/xx-2026.yaml";
        assertThat(Library.brokenBy(calendar, "year: 2026", "year: 2025"))
                .contains(calendar + ":2:1 country and year must be those of the file's name");
        assertThat(Library.brokenBy(calendar, "2026-12-19", "2026-12-18"))
                .containsExactly(calendar + ":1:1 a worked weekend day is no weekend day: 2026-12-18");
        assertThat(Library.brokenBy(calendar, "to: 2026-12-26", "to: 2026-12-32"))
                .containsExactly(calendar + ":1:1 not a date: 2026-12-32");
        assertThat(Library.brokenBy(calendar, "source: made up for the tests\n", ""))
                .containsExactly(calendar + ":1:1 field 'source' is missing");
    }

    @Test
    void refusesWhatIsNoYamlOrTooMuchOfIt() {
        assertThat(Library.brokenBy(Library.ENTRY, "label: \"7\"", "label: \"7"))
                .singleElement()
                .asString()
                .startsWith(Library.ENTRY + ":")
                .contains("no valid YAML");
        assertThat(Library.brokenBy(Library.ENTRY, "  code: city-library", "  code: city-library\n  code: other"))
                .containsExactly(Library.ENTRY + ":6:3 field 'code' is there twice");
        assertThat(Library.brokenBy(Library.ENTRY, "phone: \"+49 30 5550 0100\"", "phone: &p \"1\"\n  zone: *p"))
                .singleElement()
                .asString()
                .contains("anchors and aliases are not used here");
        assertThat(Library.findings(Map.of(Library.ENTRY, "")))
                .containsExactly(Library.ENTRY + ":1:1 the file is empty");
        assertThat(Library.findings(Map.of(Library.ENTRY, "- a list")))
                .containsExactly(Library.ENTRY + ":1:1 the file must hold sections: 'name: …'");
        assertThat(Library.findings(Map.of()))
                .containsExactly(Library.ENTRY + ":1:1 there is no file '" + Library.ENTRY + "'");
    }

    @Test
    void includesStayInTheFolderAndEnd() {
        String part = "../common/words.yaml";
        assertThat(Library.brokenBy(Library.ENTRY, part, "../common/missing.yaml"))
                .containsExactly(Library.ENTRY + ":3:5 there is no file 'common/missing.yaml'");
        assertThat(Library.brokenBy(Library.ENTRY, part, "../../secrets.yaml"))
                .containsExactly(Library.ENTRY + ":3:5 '../../secrets.yaml' lies outside the procedures' folder");
        assertThat(Library.brokenBy(Library.ENTRY, part, "procedure.yaml"))
                .containsExactly(Library.ENTRY + ":3:5 '" + Library.ENTRY + "' includes itself");
    }

    @Test
    void oneFieldNameMeansOneField() {
        String lost = "        terms: { zh-CN: [丢失], en: [lost book] }\n";
        assertThat(Library.brokenBy(
                        Library.ENTRY,
                        lost,
                        lost + "        attributes: { fine: { name: { zh-CN: 罚, en: Fine }, type: number } }\n"))
                .containsExactly(Library.ENTRY + ":39:23 field 'fine' has another type elsewhere");
    }
}
