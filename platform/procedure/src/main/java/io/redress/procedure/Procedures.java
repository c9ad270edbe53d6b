package io.redress.procedure;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The versions a service works with: each is parsed when it is first asked for and kept, because complaints stay on the
 * version they began with. Thread-safe.
 */
public final class Procedures {

    /** Where published texts come from. */
    public interface Texts {
        /** Empty while the version has not arrived here yet. */
        Optional<Map<String, String>> of(String organization, String version);

        /** The version that new complaints begin with. */
        Optional<String> currentVersion(String organization);
    }

    private record Key(String organization, String version) {}

    private final Texts texts;
    private final Map<Key, Procedure> parsed = new ConcurrentHashMap<>();

    public Procedures(Texts texts) {
        this.texts = texts;
    }

    public Optional<Procedure> current(String organization) {
        return texts.currentVersion(organization).flatMap(version -> find(organization, version));
    }

    public Optional<Procedure> find(String organization, String version) {
        Key key = new Key(organization, version);
        Procedure known = parsed.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        return texts.of(organization, version).map(files -> parsed.computeIfAbsent(key, k -> restore(k, files)));
    }

    /** Takes a version that was read from its files a moment ago, so that it is not parsed once more from the same texts. */
    public void keep(Procedure procedure) {
        parsed.putIfAbsent(new Key(procedure.organization().code(), procedure.version()), procedure);
    }

    /** What was published was checked before: texts that make another version are damaged. */
    private static Procedure restore(Key key, Map<String, String> files) {
        Procedure procedure = Procedure.parse(files).orThrow();
        if (!procedure.version().equals(key.version())
                || !procedure.organization().code().equals(key.organization())) {
            throw new IllegalStateException("published as " + key + ", but is "
                    + procedure.organization().code() + " " + procedure.version());
        }
        return procedure;
    }
}
