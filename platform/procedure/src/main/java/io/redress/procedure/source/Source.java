package io.redress.procedure.source;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files by name, with {@code /} between folders. Names are relative to one folder, and an include never leaves it.
 */
public final class Source {

    private final Map<String, String> files;
    private final Map<String, String> used = new TreeMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    public Source(Map<String, String> files) {
        this.files = files;
    }

    /** The file with all it includes, merged; empty when that could not be read, the findings say why. */
    public Optional<Tree> read(String name, Findings findings) {
        try {
            return Optional.of(new Tree(resolve(name, Place.startOf(name)).withoutNulls()));
        } catch (RefusedException e) {
            findings.add(e.finding());
            return Optional.empty();
        }
    }

    /** What has been read so far, by name. */
    public Map<String, String> used() {
        return used;
    }

    private YamlValue.Mapping resolve(String name, Place from) throws RefusedException {
        String text = files.get(name);
        if (text == null) {
            throw new RefusedException(from, "there is no file '" + name + "'");
        }
        if (open.contains(name)) {
            throw new RefusedException(from, "'" + name + "' includes itself");
        }
        used.put(name, text);
        open.push(name);
        YamlValue.Mapping own = YamlReader.read(name, text);
        YamlValue.Entry include = own.entries().remove("include");
        YamlValue.Mapping merged =
                include == null ? own : included(name, include).overlaidBy(own);
        open.pop();
        return merged;
    }

    private YamlValue.Mapping included(String name, YamlValue.Entry include) throws RefusedException {
        if (!(include.value() instanceof YamlValue.Sequence parts)) {
            throw new RefusedException(include.key(), "include must be a list of files");
        }
        YamlValue.Mapping merged = new YamlValue.Mapping(include.key(), Map.of());
        for (YamlValue part : parts.items()) {
            if (!(part instanceof YamlValue.Scalar scalar) || !scalar.value().isTextual()) {
                throw new RefusedException(part.place(), "include must be a list of files");
            }
            String target = sibling(name, scalar.value().textValue(), part.place());
            merged = merged.overlaidBy(resolve(target, part.place()));
        }
        return merged;
    }

    private static String sibling(String name, String relative, Place place) throws RefusedException {
        Path folder = Path.of(name).getParent();
        Path target = (folder == null ? Path.of("") : folder).resolve(relative).normalize();
        if (target.isAbsolute() || target.startsWith("..")) {
            throw new RefusedException(place, "'" + relative + "' lies outside the procedures' folder");
        }
        return target.toString().replace('\\', '/');
    }
}
