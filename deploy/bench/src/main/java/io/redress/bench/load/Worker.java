package io.redress.bench.load;

/** One of several that do the same thing at the same time, with a connection of its own. */
public interface Worker extends AutoCloseable {

    /** Does it once; what it throws counts as a failure and the worker goes on. */
    void once() throws Exception;

    @Override
    void close();

    /** Makes one. */
    interface Maker {

        Worker make() throws Exception;
    }
}
