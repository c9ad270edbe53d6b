package io.redress.local.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** The terminal. Lines come from several threads; each is written whole. */
public final class Console {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Console(PrintStream out) {
        this.out = out;
    }

    /** One step of what is going on, with the seconds since this program began. */
    public void step(String text) {
        line(String.format(Locale.ROOT, "[%5.1f s] %s", seconds(), text));
    }

    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    /** What no line was written for: with its trace, for those who can mend it. */
    public synchronized void defect(Throwable defect) {
        defect.printStackTrace(out);
        out.flush();
    }

    private double seconds() {
        return elapsed().toMillis() / 1000.0;
    }

    public String secondsText() {
        return String.format(Locale.ROOT, "%.1f s", seconds());
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
