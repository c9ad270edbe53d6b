package io.redress.intake.message;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as a customer reads them, in the organisation's zone. */
final class Moments {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Moments() {}

    /** The end of a day is told as that day: midnight would be read as the day after. */
    static String of(Instant instant, ZoneId zone, String language) {
        var local = instant.atZone(zone);
        var isChinese = language.startsWith("zh");
        if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return (isChinese ? CHINESE_DAY : ENGLISH_DAY).format(local.minusDays(1));
        }
        return (isChinese ? CHINESE : ENGLISH).format(local);
    }
}
