package io.redress.runtime.clock;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** System time plus an offset that lies in a file and may change at any moment. */
final class OffsetClock extends Clock {

    private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final Clock base;
    private final ByteBuffer offset;

    private OffsetClock(Clock base, ByteBuffer offset) {
        this.base = base;
        this.offset = offset;
    }

    /** @throws IllegalStateException when the file is not there or too short */
    static OffsetClock reading(Path file, Clock base) {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException("redress.clock.file: there is no file " + file + " that can be read.");
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < Long.BYTES) {
                throw new IllegalStateException("redress.clock.file: " + file + " is shorter than 8 bytes.");
            }
            return new OffsetClock(base, channel.map(MapMode.READ_ONLY, 0, Long.BYTES));
        } catch (IOException e) {
            throw new IllegalStateException("redress.clock.file: " + file + " cannot be mapped.", e);
        }
    }

    @Override
    public Instant instant() {
        return base.instant().plusMillis((long) LONG.getVolatile(offset, 0));
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new OffsetClock(base.withZone(zone), offset);
    }
}
