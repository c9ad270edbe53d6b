package io.redress.runtime.cipher;

import io.redress.runtime.cipher.SignedTokens.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CipherTest {

    private static final UUID ID = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91");
    private static final UUID OTHER = UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad92");

    private final Keys keys = keys(1);

    private static Keys keys(int seed) {
        var master = new byte[Keys.LENGTH];
        master[0] = (byte) seed;
        return new Keys(master);
    }

    private static Keys configured(@Nullable String text) {
        return new Keys((KeyConfig) () -> Optional.ofNullable(text));
    }

    @Test
    void takesExactlyThirtyTwoBytes() {
        assertThat(configured("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")).hasToString("Keys[masked]");
        assertThatThrownBy(() -> configured(null)).hasMessageContaining("redress.key is not set");
        assertThatThrownBy(() -> configured("c2hvcnQ=")).hasMessageContaining("the one given has 5");
        assertThatThrownBy(() -> configured("not~base64"))
                .hasMessageContaining("is not base64")
                .hasMessageNotContaining("~")
                .hasNoCause();
    }

    @Test
    void derivesAKeyForEachPurpose() {
        assertThat(keys.derive("AES", "a").getEncoded())
                .hasSize(32)
                .isEqualTo(keys(1).derive("AES", "a").getEncoded());
        assertThat(keys.derive("AES", "a").getEncoded())
                .isNotEqualTo(keys.derive("AES", "b").getEncoded())
                .isNotEqualTo(keys(2).derive("AES", "a").getEncoded());
    }

    @Test
    void encryptsDifferentlyEachTimeAndReadsItBack() {
        var columns = new Columns(keys);
        var first = columns.encrypt("13800138000 王", "person:1:phone");
        assertThat(first).isNotEqualTo(columns.encrypt("13800138000 王", "person:1:phone"));
        assertThat(new Columns(keys(1)).decrypt(first, "person:1:phone")).isEqualTo("13800138000 王");
        assertThat(columns.open(columns.seal(new byte[0], "x"), "x")).isEmpty();
    }

    @Test
    void doesNotOpenWhatWasMovedAlteredOrSealedWithAnotherKey() {
        var columns = new Columns(keys);
        var sealed = columns.seal(new byte[] {1, 2, 3}, "person:1:phone");
        assertThatThrownBy(() -> columns.open(sealed, "person:2:phone")).hasMessageContaining("does not open");
        assertThatThrownBy(() -> new Columns(keys(2)).open(sealed, "person:1:phone"))
                .hasMessageContaining("another key");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> columns.open(sealed, "person:1:phone")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> columns.open(new byte[3], "x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void looksUpWithinOneOrganisation() {
        var lookups = new Lookups(keys);
        assertThat(lookups.of("acme", "+8613800138000"))
                .isEqualTo(new Lookups(keys(1)).of("acme", "+8613800138000"))
                .isNotEqualTo(lookups.of("other", "+8613800138000"))
                .isNotEqualTo(lookups.of("acme+", "8613800138000"))
                .isNotEqualTo(new Lookups(keys(2)).of("acme", "+8613800138000"));
    }

    @Test
    void givesACodeThatPeopleCanReadOut() {
        var codes = new AccessCodes(keys);
        var code = codes.of(ID);
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{16}").isEqualTo(new AccessCodes(keys(1)).of(ID));
        assertThat(codes.opens(ID, code)).isTrue();
        var spoken = code.toLowerCase(java.util.Locale.ROOT).replace('0', 'o').replace('1', 'l');
        assertThat(codes.opens(ID, " %s-%s ".formatted(spoken.substring(0, 8), spoken.substring(8))))
                .isTrue();
    }

    @Test
    void opensNothingElse() {
        var codes = new AccessCodes(keys);
        var code = codes.of(ID);
        assertThat(codes.opens(OTHER, code)).isFalse();
        assertThat(new AccessCodes(keys(2)).opens(ID, code)).isFalse();
        assertThat(codes.opens(ID, code.substring(1))).isFalse();
        assertThat(codes.opens(ID, code + "0")).isFalse();
        assertThat(codes.opens(ID, "密码")).isFalse();
        assertThat(codes.opens(ID, "")).isFalse();
        assertThat(codes.opens(ID, null)).isFalse();
    }

    @Test
    void writesCrockfordsAlphabet() {
        assertThat(Crockford.encode(new byte[] {0, 0, 0, 0, 0})).isEqualTo("00000000");
        assertThat(Crockford.encode(new byte[] {-1, -1, -1, -1, -1})).isEqualTo("ZZZZZZZZ");
        assertThat(Crockford.encode(new byte[] {8, 67, 33, -47, 67})).hasSize(8);
        assertThat(Crockford.canonical("oIl-u")).isEmpty();
        assertThat(Crockford.canonical("oI l-z")).contains("011Z");
    }

    @Test
    void carriesWhatALinkIsAbout() {
        var tokens = new SignedTokens(new Signatures(keys));
        for (int round : new int[] {0, 1, 40_000, 65_535}) {
            var token = tokens.of("survey", new Subject(ID, round));
            assertThat(token).matches("[A-Za-z0-9_-]{40}");
            assertThat(tokens.read("survey", token)).contains(new Subject(ID, round));
        }
        assertThatThrownBy(() -> tokens.of("survey", new Subject(ID, 65_536)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesNoLinkThatWasNotMadeHere() {
        var tokens = new SignedTokens(new Signatures(keys));
        var token = tokens.of("survey", new Subject(ID, 1));
        assertThat(tokens.read("other", token)).isEmpty();
        assertThat(new SignedTokens(new Signatures(keys(2))).read("survey", token))
                .isEmpty();
        assertThat(tokens.read("survey", token.substring(1))).isEmpty();
        assertThat(tokens.read("survey", token + "A")).isEmpty();
        assertThat(tokens.read("survey", "x".repeat(10_000))).isEmpty();
        assertThat(tokens.read("survey", "!!!")).isEmpty();
        assertThat(tokens.read("survey", "")).isEmpty();
        for (int i = 0; i < token.length(); i++) {
            var altered = new StringBuilder(token);
            altered.setCharAt(i, token.charAt(i) == 'A' ? 'B' : 'A');
            assertThat(tokens.read("survey", altered.toString())).isEmpty();
        }
    }
}
