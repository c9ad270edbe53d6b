package io.redress.procedure;

import io.redress.procedure.category.Attribute;
import io.redress.procedure.category.Category;
import io.redress.procedure.clock.Limit;
import io.redress.procedure.occasion.About;
import io.redress.procedure.occasion.Occasion;
import io.redress.procedure.organization.Post;
import io.redress.procedure.source.Findings;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Says at its place which code a file uses and does not know. */
final class Known {

    private final ProcedureFile file;
    private final Findings findings;
    private final Set<String> items;

    Known(ProcedureFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.items = file.checklists().values().stream()
                .flatMap(list -> list.items().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    void position(@Nullable String code, String pointer) {
        in(code, file.positions().keySet(), "position", pointer);
    }

    void positions(List<String> codes, String pointer) {
        each(codes, pointer, this::position);
    }

    void department(@Nullable String code, String pointer) {
        in(code, file.departments().keySet(), "department", pointer);
    }

    void severity(@Nullable String code, String pointer) {
        in(code, file.severity().levels().keySet(), "severity", pointer);
    }

    void nature(@Nullable String code, String pointer) {
        listed(code, "natures", file.vocabularies().natures(), "nature", pointer);
    }

    void result(String code, String pointer) {
        listed(code, "results", file.vocabularies().results(), "result", pointer);
    }

    void paper(String code, String pointer) {
        listed(code, "papers", file.vocabularies().papers(), "paper", pointer);
    }

    void milestone(@Nullable String code, String pointer) {
        in(code, file.clocks().keySet(), "milestone", pointer);
    }

    void message(@Nullable String code, String pointer) {
        in(code, file.messages().keySet(), "message", pointer);
    }

    void remedy(@Nullable String code, String pointer) {
        in(code, file.remedies().types().keySet(), "remedy", pointer);
    }

    void cause(String code, String pointer) {
        in(code, file.vocabularies().allCauses().keySet(), "cause", pointer);
    }

    void body(@Nullable String code, String pointer) {
        in(code, file.bodies().keySet(), "body", pointer);
    }

    void party(@Nullable String code, String pointer) {
        in(code, file.tasks().parties().keySet(), "party", pointer);
    }

    void document(@Nullable String code, String pointer) {
        in(code, file.documents().keySet(), "document", pointer);
    }

    void warningLevel(@Nullable String code, String pointer) {
        in(code, file.warnings().levels().keySet(), "level of warning", pointer);
    }

    void law(@Nullable String code, String pointer) {
        in(code, file.laws().keySet(), "law", pointer);
    }

    void region(String code, String pointer) {
        listed(code, "regions", file.vocabularies().regions(), "region", pointer);
    }

    void pauseReason(String code, String pointer) {
        in(code, file.vocabularies().pauseReasons().keySet(), "pause reason", pointer);
    }

    /** A date that a complaint brings with it. */
    void limit(@Nullable Limit limit, String pointer) {
        String attribute = limit == null ? null : limit.attribute();
        if (attribute != null) {
            Attribute.Type type = types().get(attribute);
            if (type != Attribute.Type.DATE) {
                findings.error(pointer, "there is no field '" + attribute + "' of type date");
            }
        }
    }

    void post(Post post, String pointer) {
        position(post.position(), pointer + "/position");
        if (!post.isOfTheCasesDepartment()) {
            department(post.department(), pointer + "/department");
        }
    }

    void occasions(List<Occasion> occasions, String pointer) {
        for (int i = 0; i < occasions.size(); i++) {
            occasion(occasions.get(i), pointer + "/" + i);
        }
    }

    void occasion(String written, String pointer) {
        occasion(Occasion.parse(written), pointer);
    }

    private void occasion(Occasion occasion, String pointer) {
        String about = occasion.about();
        if (about == null) {
            return;
        }
        Optional<About> kind = About.of(occasion.type());
        if (kind.isEmpty()) {
            findings.error(pointer, "'" + occasion.type() + "' is about nothing that could stand in brackets");
        } else {
            about(kind.get(), about, pointer);
        }
    }

    private void about(About kind, String code, String pointer) {
        switch (kind) {
            case ITEM -> in(code, items, "check-list item", pointer);
            case MILESTONE -> milestone(code, pointer);
            case PAUSE_REASON -> pauseReason(code, pointer);
            case POSITION -> position(code, pointer);
            case RESULT -> result(code, pointer);
            case FINDING -> in(code, Set.of("substantiated", "not-substantiated"), "finding", pointer);
            case BODY -> body(code, pointer);
            case DEPARTMENT -> department(code, pointer);
            case REMEDY -> remedy(code, pointer);
            case PARTY -> party(code, pointer);
            case CHANNEL -> in(code, file.channels().taken(), "channel", pointer);
            case CHOICE -> in(code, Set.of("accepted", "refused"), "choice", pointer);
            case REVIEW -> in(code, Set.of("agreed", "disputed"), "outcome of a review", pointer);
            case ANSWER -> in(code, Set.of("content", "not-content"), "answer", pointer);
            case WARNING -> warningLevel(code, pointer);
        }
    }

    void once(String code, Set<String> seen, String pointer) {
        if (!seen.add(code)) {
            findings.error(pointer, "'" + code + "' is there twice");
        }
    }

    void each(List<String> codes, String pointer, BiConsumer<String, String> check) {
        for (int i = 0; i < codes.size(); i++) {
            check.accept(codes.get(i), pointer + "/" + i);
        }
    }

    private void listed(@Nullable String code, String list, Map<String, ?> named, String what, String pointer) {
        if (!file.vocabularies().open().contains(list)) {
            in(code, named.keySet(), what, pointer);
        }
    }

    private void in(@Nullable String code, Collection<String> codes, String what, String pointer) {
        if (code != null && !codes.contains(code)) {
            findings.error(pointer, "unknown " + what + " '" + code + "'");
        }
    }

    private Map<String, Attribute.Type> types() {
        Map<String, Attribute.Type> types = attributes(file.categories());
        file.attributes().forEach((code, attribute) -> types.put(code, attribute.type()));
        return types;
    }

    private static Map<String, Attribute.Type> attributes(Map<String, Category> level) {
        Map<String, Attribute.Type> types = new HashMap<>();
        level.values().forEach(category -> {
            category.attributes().forEach((code, attribute) -> types.put(code, attribute.type()));
            types.putAll(attributes(category.children()));
        });
        return types;
    }
}
