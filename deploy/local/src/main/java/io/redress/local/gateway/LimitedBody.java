package io.redress.local.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request's body that breaks off at its limit: nothing above it reaches the service. All calls come on the request's own event loop. */
final class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final BodyLimit limit;
    private long count;
    private @Nullable Handler<Throwable> failed;

    LimitedBody(ReadStream<Buffer> body, BodyLimit limit) {
        this.body = body;
        this.limit = limit;
    }

    boolean isExceeded() {
        return limit.isExceededBy(count);
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> next) {
        body.handler(next == null ? null : buffer -> pass(buffer, next));
        return this;
    }

    private void pass(Buffer buffer, Handler<Buffer> next) {
        var before = isExceeded();
        count += buffer.length();
        if (!isExceeded()) {
            next.handle(buffer);
        } else if (!before && failed != null) {
            failed.handle(new IllegalStateException("the body is larger than " + limit.bytes() + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
