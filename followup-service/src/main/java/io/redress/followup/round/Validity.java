package io.redress.followup.round;

/**
 * The four conditions of a valid call; a call that misses one is made again.
 *
 * @param identity the customer, or a family member who may speak for them
 * @param understanding clear-headed and understanding
 * @param script the approved script was kept to
 * @param explicit the answers were explicit
 */
public record Validity(boolean identity, boolean understanding, boolean script, boolean explicit) {

    public boolean complete() {
        return identity && understanding && script && explicit;
    }
}
