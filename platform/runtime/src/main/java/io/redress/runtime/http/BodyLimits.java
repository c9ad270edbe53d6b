package io.redress.runtime.http;

import io.redress.runtime.problem.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import jakarta.enterprise.context.ApplicationScoped;

/** How large a body each path takes. */
@ApplicationScoped
public class BodyLimits {

    private static final int CHUNK = 64 * 1024;

    private final long common;
    private final List<PathLimit> paths;
    private final long discard;
    private final Duration discardTime;

    private record PathLimit(Pattern path, long limit) {}

    BodyLimits(BodyConfig config) {
        this.common = config.limit().asLongValue();
        this.paths = config.paths().entrySet().stream()
                .map(entry -> new PathLimit(
                        Pattern.compile(entry.getKey()), entry.getValue().asLongValue()))
                .toList();
        this.discard = config.discard().asLongValue();
        this.discardTime = config.discardTime();
    }

    /** In bytes. */
    public long of(String path) {
        return paths.stream()
                .filter(limit -> limit.path.matcher(path).matches())
                .findFirst()
                .map(PathLimit::limit)
                .orElse(common);
    }

    long discard() {
        return discard;
    }

    Duration discardTime() {
        return discardTime;
    }

    /**
     * Reads a body whose length nobody has promised.
     *
     * @throws Problem 413 when it is larger than the path takes; never more than the limit is held in memory
     */
    public byte[] read(String path, InputStream stream) throws IOException {
        var limit = of(path);
        var body = stream.readNBytes(Math.toIntExact(limit) + 1);
        if (body.length > limit) {
            drain(stream);
            throw Problem.tooLarge(limit);
        }
        return body;
    }

    private void drain(InputStream stream) throws IOException {
        var buffer = new byte[CHUNK];
        var until = System.nanoTime() + discardTime.toNanos();
        long discarded = 0;
        for (int read = 0; read >= 0 && discarded < discard && System.nanoTime() < until; read = stream.read(buffer)) {
            discarded += read;
        }
    }
}
