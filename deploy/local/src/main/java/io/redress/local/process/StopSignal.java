package io.redress.local.process;

/** How a process is asked to end. */
public enum StopSignal {
    TERM,
    /** PostgreSQL's fast shutdown: on TERM it would wait until every client has gone. */
    INT
}
