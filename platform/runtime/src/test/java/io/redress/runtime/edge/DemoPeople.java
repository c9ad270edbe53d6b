package io.redress.runtime.edge;

import io.redress.runtime.people.PeopleDocuments;
import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/** Two organisations; they are there as long as the database is, as in a service. */
@Alternative
@Singleton
public class DemoPeople implements PeopleDocuments {

    static final String ACME = """
            {"organization": "acme", "version": 1, "people": [
              {"staff": "A1", "name": {"zh-CN": "甲", "en": "A"}, "department": "billing", "positions": ["clerk"],
               "superior": "A3", "duty": true, "deputy": "A2", "roles": ["handler", "agent"]},
              {"staff": "A2", "name": {"zh-CN": "乙", "en": "B"}, "department": "repair", "positions": ["clerk"],
               "superior": "A3", "deputy": "A1", "roles": ["handler"]},
              {"staff": "A3", "name": {"zh-CN": "丙", "en": "C"}, "department": "office", "positions": ["head"],
               "roles": ["supervisor"]},
              {"staff": "A4", "name": {"zh-CN": "丁", "en": "D"}, "department": "office", "positions": ["clerk"],
               "roles": ["supervisor", "operator"]}],
             "absences": [{"staff": "A1", "from": "2026-10-01T00:00:00Z", "to": "2026-10-08T00:00:00Z"}]}""";

    static final String OTHER = """
            {"organization": "other", "version": 1, "people": [
              {"staff": "B1", "name": {"zh-CN": "戊", "en": "E"}, "roles": ["supervisor"], "unknown": 1}]}""";

    private final Jdbi jdbi;

    DemoPeople(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<String> find(String topic, String key) {
        return switch (key) {
            case "acme" -> Optional.of(ACME);
            case "other" -> Optional.of(OTHER);
            default -> Optional.empty();
        };
    }

    @Override
    public List<String> keys(String topic) {
        jdbi.useHandle(handle -> handle.execute("select 1"));
        return List.of("other", "acme");
    }
}
