package io.redress.reporting.complaint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum"})
    void keepsSpreadsheetsFromComputing(String text) {
        assertThat(Csv.field(text)).isEqualTo("'" + text);
    }

    @Test
    void quotesWhatWouldPartFieldsOrLines() {
        assertThat(Csv.field("a,b")).isEqualTo("\"a,b\"");
        assertThat(Csv.field("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(Csv.field("a\nb")).isEqualTo("\"a\nb\"");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(Csv.field(null)).isEmpty();
        assertThat(Csv.field(List.of())).isEmpty();
        assertThat(Csv.field(List.of("acceptance", "solution"))).isEqualTo("acceptance solution");
    }
}
