package io.redress.local.process;

import io.redress.local.console.Refusal;
import io.redress.local.suite.Ports;

/** The suite that runs now on a data folder, for the commands that speak to it. */
public final class RunningSuite {

    private RunningSuite() {}

    /** Its ports, wherever REDRESS_PORTS put them when it was started. */
    public static Ports ports(ProcessFile file) {
        return file.read()
                .filter(content -> content.launcher().flatMap(Running::handle).isPresent())
                .map(ProcessFile.Content::ports)
                .orElseThrow(() -> new Refusal("The suite is not running: deploy/local/up starts it."));
    }
}
