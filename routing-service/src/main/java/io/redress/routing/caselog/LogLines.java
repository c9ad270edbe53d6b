package io.redress.routing.caselog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.routing.caselog.CaseLog.Placed;
import io.redress.routing.caselog.LogLine.Who;
import io.redress.routing.worklist.Language;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.people.Directory;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;
import io.redress.runtime.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes entries readable: names for staff numbers, texts for their ids. */
@ApplicationScoped
class LogLines {

    private final ObjectMapper json;
    private final People people;
    private final Words words;

    LogLines(ObjectMapper json, People people, Words words) {
        this.json = json;
        this.people = people;
        this.words = words;
    }

    private record Parsed(LoggedEntry logged, JsonNode data, List<UUID> texts) {}

    List<LogLine> of(List<Placed> entries, Language language) {
        var parsed = entries.stream().map(placed -> parse(placed.logged())).toList();
        var texts = words.read(
                parsed.stream().flatMap(entry -> entry.texts().stream()).toList());
        return parsed.stream().map(entry -> line(entry, texts, language)).toList();
    }

    private Parsed parse(LoggedEntry logged) {
        try {
            var data = json.readTree(logged.entry().data());
            var texts = data.findValues("words").stream()
                    .flatMap(node -> node.findValuesAsText("id").stream())
                    .map(UUID::fromString)
                    .toList();
            return new Parsed(logged, data, texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "entry %s is no JSON".formatted(logged.entry().id()), e);
        }
    }

    private LogLine line(Parsed parsed, Map<UUID, String> texts, Language language) {
        var entry = parsed.logged().entry();
        return new LogLine(
                parsed.logged().source(),
                entry.sequence(),
                entry.type().replaceFirst("^redress\\.", "").replaceFirst("\\.v\\d+$", ""),
                entry.occurredAt(),
                entry.effectiveAt().equals(entry.occurredAt()) ? null : entry.effectiveAt(),
                who(entry, language),
                parsed.data(),
                text(parsed.texts(), texts),
                entry.hash(),
                entry.previousHash());
    }

    private static @Nullable String text(List<UUID> ids, Map<UUID, String> texts) {
        var known = ids.stream().map(texts::get).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return known.isEmpty() ? null : known;
    }

    private Who who(Entry entry, Language language) {
        return switch (entry.actor()) {
            case Actor.Staff staff -> new Who(staff.number(), name(entry, staff, language), staff.role());
            case Actor.Customer _ -> new Who(null, null, "customer");
            case Actor.Suite _ -> new Who(null, null, "suite");
            case Actor.OtherSystem system -> new Who(null, system.name(), "system");
        };
    }

    private @Nullable String name(Entry entry, Actor.Staff staff, Language language) {
        Directory directory = people.of(entry.organization());
        return directory
                .find(staff.number())
                .map(Person::name)
                .map(language::of)
                .orElse(null);
    }
}
