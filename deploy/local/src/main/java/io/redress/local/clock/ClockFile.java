package io.redress.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The file that every service's clock reads: eight bytes, a big-endian number of milliseconds to add to the system's clock. It is written
 * in place, since the services have it mapped, and in one piece, so that none of them sees half of a number.
 */
public record ClockFile(Path path, Clock system) {

    private static final VarHandle NUMBER = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    public static ClockFile at(Path path) {
        return new ClockFile(path, Clock.systemUTC());
    }

    /** Makes the file of a suite whose clock has not been moved yet. */
    public void prepare() {
        if (!Files.exists(path)) {
            write(Duration.ZERO);
        }
    }

    public Duration offset() {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return Duration.ofMillis((long) NUMBER.getVolatile(map(channel, FileChannel.MapMode.READ_ONLY), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The suite's now. */
    public Instant now() {
        return system.instant().plus(offset());
    }

    /** From here on it is that instant and runs on. */
    public void set(Instant instant) {
        write(Duration.between(system.instant(), instant));
    }

    public void advance(Duration duration) {
        write(offset().plus(duration));
    }

    private void write(Duration offset) {
        try (var channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            NUMBER.setVolatile(map(channel, FileChannel.MapMode.READ_WRITE), 0, offset.toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer map(FileChannel channel, FileChannel.MapMode mode) throws IOException {
        return channel.map(mode, 0, Long.BYTES);
    }
}
