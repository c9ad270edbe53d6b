package io.redress.intake.registration;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;

import static org.assertj.core.api.Assertions.assertThat;

class ReferencesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant LATE = Instant.parse("2026-09-30T16:30:00Z");

    private final References references = new References();

    @Test
    void namesTheLocalDate() {
        assertThat(references.next("TEL", LATE, SHANGHAI)).matches("TEL-261001-[0-9A-HJKMNP-TV-Z]{6}");
    }

    @Test
    void isSoundAsItWasMade() {
        for (var i = 0; i < 1000; i++) {
            assertThat(References.isSound(references.next("TEL", LATE, SHANGHAI)))
                    .isTrue();
        }
    }

    @Test
    void findsEveryMistypedCharacter() {
        var reference = references.next("TEL", LATE, SHANGHAI);
        for (var at = 4; at < reference.length(); at++) {
            if (reference.charAt(at) == '-') {
                continue;
            }
            for (var wrong : References.ALPHABET.toCharArray()) {
                if (wrong != reference.charAt(at)) {
                    var mistyped = new StringBuilder(reference);
                    mistyped.setCharAt(at, wrong);
                    assertThat(References.isSound(mistyped.toString()))
                            .as(mistyped.toString())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void findsNearlyEverySwappedPair() {
        var missed = 0;
        var tried = 0;
        for (var i = 0; i < 500; i++) {
            var reference = references.next("TEL", LATE, SHANGHAI);
            for (var at = 11; at < 16; at++) {
                if (reference.charAt(at) != reference.charAt(at + 1)) {
                    var swapped = new StringBuilder(reference);
                    swapped.setCharAt(at, reference.charAt(at + 1));
                    swapped.setCharAt(at + 1, reference.charAt(at));
                    tried++;
                    missed += References.isSound(swapped.toString()) ? 1 : 0;
                }
            }
        }
        assertThat(missed).isLessThan(tried / 50);
    }

    @Test
    void repeatsItselfHardlyEver() {
        var drawn = new HashSet<String>();
        for (var i = 0; i < 2000; i++) {
            drawn.add(references.next("TEL", LATE, SHANGHAI));
        }
        assertThat(drawn).hasSizeGreaterThan(1995);
    }

    @Test
    void refusesWhatIsNoReference() {
        assertThat(References.isSound("")).isFalse();
        assertThat(References.isSound("TEL-260930-")).isFalse();
        assertThat(References.isSound("TEL-26093U-7K3F9Q")).isFalse();
    }
}
