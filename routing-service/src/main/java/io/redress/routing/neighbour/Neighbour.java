package io.redress.routing.neighbour;

/** Who can be asked. */
public enum Neighbour {
    INTAKE("/intake"),
    FOLLOWUP("/followup");

    private final String source;

    Neighbour(String source) {
        this.source = source;
    }

    /** {@code ce_source} of its facts. */
    public String source() {
        return source;
    }
}
