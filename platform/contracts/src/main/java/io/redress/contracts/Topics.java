package io.redress.contracts;

import io.redress.contracts.Topic.Kind;

import java.util.List;
import java.util.stream.Stream;

/** Every topic there is. What each carries is in {@code asyncapi.yaml}. */
public final class Topics {

    public static final Topic COMPLAINTS = new Topic("redress.complaints", Kind.FACTS);
    public static final Topic CASES = new Topic("redress.cases", Kind.FACTS);
    public static final Topic FOLLOWUPS = new Topic("redress.followups", Kind.FACTS);
    public static final Topic WORDS = new Topic("redress.words", Kind.WORDS);
    public static final Topic PROCEDURES = new Topic("redress.procedures", Kind.COMPACTED);
    public static final Topic PEOPLE = new Topic("redress.people", Kind.COMPACTED);
    public static final Topic DEPARTMENT_REPLIES = new Topic("redress.department-replies", Kind.REPLIES);
    public static final Topic DEPARTMENT_ERRORS = new Topic("redress.department-errors", Kind.ERRORS);

    private static final List<Topic> WRITTEN =
            List.of(COMPLAINTS, CASES, FOLLOWUPS, WORDS, PROCEDURES, PEOPLE, DEPARTMENT_REPLIES, DEPARTMENT_ERRORS);

    private Topics() {}

    /** All of them, each followed by the topic of its dead letters. */
    public static List<Topic> all() {
        return WRITTEN.stream()
                .flatMap(topic -> Stream.of(topic, topic.deadLetters()))
                .toList();
    }
}
