package io.redress.intake.attachment;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file that is read part by part, as somebody reads it. */
final class PartStream extends InputStream {

    private final IntFunction<Optional<byte[]>> parts;
    private byte[] bytes = {};
    private int at;
    private int part;

    /** @param parts by number from 0; empty after the last, and for good when the file has been erased meanwhile */
    PartStream(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return hasMore() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        var read = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, read);
        at += read;
        return read;
    }

    private boolean hasMore() {
        while (at == bytes.length) {
            var next = parts.apply(part);
            if (next.isEmpty()) {
                return false;
            }
            bytes = next.get();
            at = 0;
            part++;
        }
        return true;
    }
}
