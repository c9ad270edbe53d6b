package io.redress.intake.tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本月账单多收了十二元       | 多收
            本月账单多收了十二元       | 账单多收
            流量费                    | 费
            The bill charges me twice | charged
            The bill charges me twice | BILL
            The bill charges me twice | bills
            5G信号                    | 5g
            5G信号                    | 5G信号
            """)
    void findsAWordAsItIsWritten(String text, String word) {
        assertThat(Tokens.of(text)).containsAll(Tokens.sought(word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本月账单多收了十二元       | 费
            账单多,收了               | 多收
            不收多余的费              | 多收
            The bill charges me twice | refund
            """)
    void findsNoOther(String text, String word) {
        assertThat(Tokens.of(text).containsAll(Tokens.sought(word))).isFalse();
    }

    @Test
    void cutsAWordIntoPairsAndASingleCharacterIntoItself() {
        assertThat(Tokens.sought("流量费")).containsExactly("流量", "量费");
        assertThat(Tokens.sought("费")).containsExactly("费");
        assertThat(Tokens.of("流量费")).containsExactlyInAnyOrder("流", "流量", "量", "量费", "费");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "  ", "。,!", "''", "&|!()"})
    void seeksNothingInWhatSaysNothing(String text) {
        assertThat(Sought.of(text).words()).isEmpty();
    }

    @Test
    void asksForEveryWord() {
        assertThat(Sought.of(" 多收 charges　TEL-260930-7K3F9Q, 多收").words())
                .extracting(Sought.Word::query)
                .containsExactly("'多收'", "'charg'", "'tel' & '260930' & '7k3f9q'");
    }

    @Test
    void letsNoSignOutOfItsQuotes() {
        assertThat(Sought.of("o'neil\\s").words())
                .extracting(Sought.Word::query)
                .allSatisfy(query -> assertThat(query.replaceAll("'(?:[^'\\\\]|''|\\\\\\\\)*'", "")
                                .replace(" & ", ""))
                        .isEmpty());
    }
}
