package io.redress.procedure;

import io.redress.procedure.source.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** One broken file for every rule of the sections beyond the first ones. */
class BrokenSectionsTest {

    private static final String PART = "city-library/handling.yaml";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            type: code, values: { adult     | type: text, values: { adult     | values belong to type code, and to it alone
            law: reading-act                | law: writing-act                | unknown law 'writing-act'
            terms: { zh-CN: [曝光, 媒体]      | terms: { zh-CN: [曝光, 媒]        | a matching term needs two Chinese characters or a word: '媒'
            weights: { 太吵: 3 }             | weights: { 太静: 3 }             | no category has the phrase '太静'
            id: other-house                 | id: too-old                     | 'too-old' is there twice
            when: "complaint.occurredDaysAgo > 730" | when: "complaint.papers == ['letter']" | condition: unknown code 'letter'
            when: "complaint.occurredDaysAgo > 730" | when: "case.round > 1" | condition: unknown variable 'case.round'
            papers: [photo, slip]           | papers: [photo, film]           | unknown paper 'film'
            desk: { positions: [clerk]      | desk: { positions: [porter]     | unknown position 'porter'
            default: valid                  | default: void                   | unknown nature 'void'
            nature: valid, reason           | nature: void, reason            | unknown nature 'void'
            on: [case.deadline-missed(reply)], when: "case.nature | on: [case.deadline-missed(answer)], when: "case.nature | unknown milestone 'answer'
            on: [complaint.message-received | on: [complaint.message-received(web) | 'complaint.message-received' is about nothing that could stand in brackets
            severity: grave }\\nlikelyCauses | severity: dire }\\nlikelyCauses  | unknown severity 'dire'
            causes: [courier, slip]         | causes: [courier, ghost]        | unknown cause 'ghost'
            'contact/not-reached' in        | 'contact/gone' in               | condition: unknown code 'contact/gone'
            met: [case.checked(contact)]    | met: [case.checked(letter)]     | unknown check-list item 'letter'
            until: [case.resolved]          | until: [case.resolved(lost)]    | unknown result 'lost'
            warnBefore: [30 min, 10 min]    | warnBefore: [30 min, next day 09:00] | a warning comes a length of time before, not at a time of day
            pausedByReasons: [part-late]    | pausedByReasons: [part-lost]    | unknown pause reason 'part-lost'
            start: met(form)                | start: met(investigation)       | this clock waits for itself to be met
            start: met(form)                | start: met(nothing)             | unknown milestone 'nothing'
            orEarlier: [source.deadline     | orEarlier: [attributes.medium   | there is no field 'medium' of type date
            instead: attributes.wantedBy    | instead: attributes.never       | there is no field 'never' of type date
            askedBy: [clerk]                | askedBy: [porter]               | unknown position 'porter'
            onMiss: { remedy: apology }     | onMiss: { remedy: flowers }     | unknown remedy 'flowers'
            milestone: reply, before        | milestone: answer, before       | unknown milestone 'answer'
            id: missed, milestone           | id: near, milestone             | 'near' is there twice
            to: { position: head }, reason: { zh-CN: 逾期, | to: { position: mayor }, reason: { zh-CN: 逾期, | unknown position 'mayor'
            department: board }, reason     | department: bored }, reason     | unknown department 'bored'
            to: { superior: true }          | to: { superior: true, position: head } | a position, or superior: true
            before: 4 wh, act: inform       | before: 4 wh, after: 1 h        | a step is before or after the milestone, not both
            on: [authority-exceeded, "case.chosen(refused)"] | before: 1 h | a step has either facts (on) or a milestone
            case.chosen(refused)            | case.chosen(perhaps)            | unknown choice 'perhaps'
            on: [case.remedy-decided]       | on: [case.remedy-decided(gift)] | unknown remedy 'gift'
            by: [clerk] }                   | by: [porter] }                  | unknown position 'porter'
            body: ombudsman }               | body: judge }                   | unknown body 'judge'
            department: desk }, mayor       | department: till }, mayor       | unknown department 'till'
            party: house, text              | party: home, text               | unknown party 'home'
            by: { position: head }          | by: { position: chief }         | unknown position 'chief'
            signedBy: [head]                | signedBy: [chief]               | unknown position 'chief'
            positions: [head]\\n             | positions: [chief]\\n            | unknown position 'chief'
            to: staff\\n                     | to: customer\\n                  | positions are for messages to staff
            "{reference}逾期"                | "系统出错"                       | forbidden here: '系统出错'
            instead: { zh-CN: 总机           | instead: { zh-CN: 系统出错        | forbidden here: '系统出错'
            pattern: "\\\\b0                | pattern: "(\\\\b0                | Unclosed group
            phrases: { zh-CN: [系统出错], en: [system error] }, | | a wording rule needs phrases or a pattern
            says: [{ zh-CN: 我理解           | says: [{ zh-CN: 系统出错         | forbidden here: '系统出错'
            en: "{reference}" }, signedBy   | en: "{number}" }, signedBy      | unknown placeholder '{number}'
            department: board, otherPeople  | department: court, otherPeople  | unknown department 'court'
            results: [solved]               | results: [lost]                 | unknown result 'lost'
            referral: { body: ombudsman     | referral: { body: judge         | unknown body 'judge'
            formula: "remedy.charge * 2.0"  | formula: "remedy.charge > 2.0"  | condition: expected type 'double' but found 'bool'
            formula: "remedy.charge * 2.0"  | formula: "remedy.charges * 2.0" | condition: unknown variable 'remedy.charges'
            form: money, amount             | form: goods, amount             | only form money has an amount
            types: [refund, double]         | types: [refund, triple]         | unknown remedy 'triple'
            instead: [token]                | instead: [coin]                 | unknown remedy 'coin'
            document: pact                  | document: contract              | unknown document 'contract'
            [{ type: token }]               | [{ type: refund }]              | a sum is missing: 'amount' here or in the remedy
            [{ type: token }]               | [{ type: apology, amount: "1.00" }] | 'apology' is no money
            verifiedBy: head                | verifiedBy: chief               | unknown position 'chief'
            categories: [loans]             | categories: [loan]              | unknown category 'loan'
            channel == 'web'", to: head     | channel == 'web'", to: chief    | unknown position 'chief'
            recipients: [head] } }          | recipients: [chief] } }         | unknown position 'chief'
            cluster: { level: general       | cluster: { level: gross         | unknown level of warning 'gross'
            count: 5, within: 1 h, same: [site] | count: 5, same: [site]      | counting more than one needs within
            severity: grave, reason: { zh-CN: 同事 | severity: dire, reason: { zh-CN: 同事 | unknown severity 'dire'
            consent: head                   | consent: chief                  | unknown position 'chief'
            recipients: [head], contents    | recipients: [chief], contents   | unknown position 'chief'
            population: { north             | population: { south             | unknown region 'south'
            share: 10, by: head             | share: 10, by: chief            | unknown position 'chief'
            repeated: true\\n    until: [case.resolved] | repeated: true       | a clock that starts anew needs until
            """)
    void saysWhatIsWrong(String text, String replacement, String expected) {
        List<String> findings = Library.brokenBy(
                PART, text.replace("\\n", "\n"), replacement == null ? "" : replacement.replace("\\n", "\n"));
        assertThat(findings).singleElement().asString().startsWith(PART + ":").contains(" " + expected);
    }

    @Test
    void saysWhichRowIsNeverReached() {
        assertThat(
                        Library.brokenBy(
                                Library.ENTRY,
                                "severity: grave }",
                                "severity: grave }\n    - { id: again, when: \"complaint.attributes.medium  == 'film'\", severity: light }"))
                .containsExactly(Library.ENTRY + ":53:20 row 'film' above holds whenever this one does: never reached");
        assertThat(
                        Library.brokenBy(
                                Library.ENTRY,
                                "{ id: grave-ones, when: \"case.severity == 'grave'\", after: case.resolved,",
                                "{ id: all, after: case.resolved, due: 1 wd }\n    - { id: grave-ones, when: \"case.severity == 'grave'\", after: case.resolved,"))
                .containsExactly(Library.ENTRY + ":98:7 plan 'all' above always holds: never reached");
    }

    @Test
    void aClockKeepsTheLaw() {
        assertThat(Library.brokenBy(PART, "term: 30 d }", "term: 1 h }"))
                .containsExactly(PART + ":54:5 1 wd 12:00 is beyond the legal term ('Reading act', Section 7: 1 h)");
        assertThat(warnings(PART, "term: 30 d }", "term: 1 d }"))
                .filteredOn(warning -> warning.contains("legal"))
                .singleElement()
                .asString()
                .contains("1 wd 12:00 is beyond the legal term")
                .contains("when counted from 2026-01-02; orEarlier: [1 d] keeps it");
    }

    @Test
    void looksForRoutesAndTranslations() {
        assertThat(Library.findings(Library.files(), Finding.Severity.WARNING))
                .containsExactly(
                        Library.ENTRY + ":59:7 no row above names these categories, so this one takes them: noise");
        assertThat(warnings(Library.ENTRY, "en: Lost book", "en: 图书丢失"))
                .contains(Library.ENTRY + ":37:30 not translated: the English text is Chinese");
        assertThat(warnings(Library.ENTRY, "zh-CN: 柜台", "zh-CN: Counter"))
                .contains(Library.ENTRY + ":18:24 not translated: the Chinese text is the English one");
    }

    private static List<String> warnings(String file, String text, String replacement) {
        Map<String, String> files = Library.changedBy(file, text, replacement);
        return Library.findings(files, Finding.Severity.WARNING);
    }
}
