package io.redress.intake.registration;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The numbers customers quote: {@code TEL-260930-7K3F9Q}. Prefix, local date, five random characters, and a check character over date and
 * random part (Luhn's algorithm to the base of 32), which finds every mistyped character and nearly every swapped pair.
 */
final class References {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BASE = ALPHABET.length();
    private static final int RANDOM = 5;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private final RandomGenerator random;

    References() {
        this(new SecureRandom());
    }

    References(RandomGenerator random) {
        this.random = random;
    }

    String next(String prefix, Instant receivedAt, ZoneId zone) {
        var body = new StringBuilder(DATE.format(receivedAt.atZone(zone)));
        random.ints(RANDOM, 0, BASE).forEach(value -> body.append(ALPHABET.charAt(value)));
        return "%s-%s-%s%c".formatted(prefix, body.substring(0, 6), body.substring(6), check(body));
    }

    /** Whether the check character is right; not whether there is such a complaint. */
    static boolean isSound(String reference) {
        var parts = reference.split("-", -1);
        if (parts.length != 3 || parts[1].length() != 6 || parts[2].length() != RANDOM + 1) {
            return false;
        }
        var body = parts[1] + parts[2].substring(0, RANDOM);
        return body.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0) && parts[2].charAt(RANDOM) == check(body);
    }

    private static char check(CharSequence body) {
        var sum = 0;
        for (var place = 0; place < body.length(); place++) {
            var value = ALPHABET.indexOf(body.charAt(body.length() - 1 - place));
            var weighted = place % 2 == 0 ? 2 * value : value;
            sum += weighted / BASE + weighted % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }
}
