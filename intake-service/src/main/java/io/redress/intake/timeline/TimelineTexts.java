package io.redress.intake.timeline;

import io.redress.runtime.people.DisplayName;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;

/** What each kind of step is called, in both languages. The words of an organisation are in its messages; these are the suite's own. */
final class TimelineTexts {

    private final Properties chinese;
    private final Properties english;

    private TimelineTexts(Properties chinese, Properties english) {
        this.chinese = chinese;
        this.english = english;
    }

    static TimelineTexts ofTheSuite() {
        return new TimelineTexts(read("timeline_zh-CN.properties"), read("timeline_en.properties"));
    }

    TimelineEntry entry(int sequence, Instant at, String type, @Nullable Instant dueAt) {
        var text = new DisplayName(chinese.getProperty(type, type), english.getProperty(type, type));
        return new TimelineEntry(sequence, at, type, text, dueAt);
    }

    boolean knows(String type) {
        return chinese.containsKey(type) && english.containsKey(type);
    }

    private static Properties read(String name) {
        var properties = new Properties();
        var stream = Objects.requireNonNull(TimelineTexts.class.getResourceAsStream(name), name);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
