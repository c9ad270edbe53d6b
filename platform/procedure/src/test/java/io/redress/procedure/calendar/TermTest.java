package io.redress.procedure.calendar;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.OffsetDateTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "same day, 0 d",
        "next day, 1 d",
        "next day 09:00, 1 d 09:00",
        "next wd, 1 wd",
        "next wd 12:00, 1 wd 12:00",
        "2 wd 12:00, 2 wd 12:00",
        "40 min, 40 min",
    })
    void hasWordsForWhatPeopleSay(String written, String meant) {
        assertThat(Term.parse(written)).hasToString(meant).isEqualTo(Term.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"same day 09:00", "4 h 09:00", "0 wd", "next week", "1 d 25:00", "same  day"})
    void refusesWhatMeansNothing(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse(written));
    }

    @ParameterizedTest
    @CsvSource({
        // the eve of the October holiday; 8 and 9 October are the next working days
        "2026-09-30T16:00+08:00, same day, 2026-10-01T00:00+08:00",
        "2026-09-30T16:00+08:00, next day 09:00, 2026-10-01T09:00+08:00",
        "2026-09-30T16:00+08:00, next wd 12:00, 2026-10-08T12:00+08:00",
        "2026-09-30T23:59+08:00, 2 wd 12:00, 2026-10-09T12:00+08:00",
        "2026-09-30T08:00+08:00, next wd, 2026-10-08T18:00+08:00",
    })
    void daysMayEndAtATime(String start, String term, String due) {
        assertThat(CalendarFixture.shanghai("09:00-18:00")
                        .add(OffsetDateTime.parse(start).toInstant(), Term.parse(term))
                        .at())
                .isEqualTo(OffsetDateTime.parse(due).toInstant());
    }
}
