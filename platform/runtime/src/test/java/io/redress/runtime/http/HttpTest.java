package io.redress.runtime.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.runtime.cipher.Keys;
import io.redress.runtime.cipher.Signatures;
import io.redress.runtime.problem.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class HttpTest {

    private final Cursors cursors = new Cursors(new ObjectMapper(), new Signatures(new Keys(new byte[32])));

    private static void assertRefused(int status, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(Problem.class))
                .extracting(Problem::status)
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\"", " \"7\" "})
    void takesTheTagOfThisState(String ifMatch) {
        ETags.requireMatch(ifMatch, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"8\"", "7", "W/\"7\"", "\"77\"", "x"})
    void refusesAnotherTag(String ifMatch) {
        assertRefused(412, () -> ETags.requireMatch(ifMatch, 7));
    }

    @Test
    void asksForATag() {
        assertRefused(428, () -> ETags.requireMatch(null, 7));
        assertRefused(428, () -> ETags.requireMatch(" ", 7));
    }

    @Test
    void knowsWhatTheCallerHas() {
        assertThat(ETags.isKnown("W/\"7\"", 7)).isTrue();
        assertThat(ETags.isKnown("\"6\"", 7)).isFalse();
        assertThat(ETags.isKnown(null, 7)).isFalse();
    }

    @Test
    void takesLimitsUpToFiveHundred() {
        assertThat(Page.limit(null)).isEqualTo(50);
        assertThat(Page.limit("1")).isEqualTo(1);
        assertThat(Page.limit("500")).isEqualTo(500);
        for (var limit : List.of("0", "501", "-1", "x", "", "99999999999")) {
            assertRefused(400, () -> Page.limit(limit));
        }
    }

    @Test
    void goesOnAfterTheLastRowGiven() {
        var page = cursors.page("numbers:a", List.of(1, 2, 3), 2, row -> List.of("k" + row, "中"));
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(cursors.open("numbers:a", page.next())).contains(List.of("k2", "中"));
        assertThat(cursors.open("numbers:a", null)).isEmpty();
        assertThat(page.map(String::valueOf).next()).isEqualTo(page.next());
    }

    @Test
    void endsWithTheLastRow() {
        assertThat(cursors.page("numbers:a", List.of(1, 2), 2, _ -> List.of()).next())
                .isNull();
    }

    @Test
    void refusesAForeignCursor() {
        var cursor = cursors.seal("numbers:a", List.of("1"));
        assertRefused(400, () -> cursors.open("numbers:b", cursor));
        assertRefused(400, () -> cursors.open("numbers:a", cursor.substring(1)));
        assertRefused(400, () -> cursors.open("numbers:a", "!"));
        assertRefused(400, () -> cursors.open("numbers:a", ""));
        assertRefused(400, () -> cursors.open("numbers:a", "WyIxIl0"));
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:0:12:1:2:3:4, 2001:db8:0:12",
        "2001:0db8::1, 2001:db8:0:0",
        "2001:DB8:0:12::, 2001:db8:0:12",
        "::1, 0:0:0:0",
        "fe80::1%eth0, fe80:0:0:0"
    })
    void takesALineForOneCaller(String address, String block) {
        assertThat(Addresses.block(address)).isEqualTo(block);
    }
}
