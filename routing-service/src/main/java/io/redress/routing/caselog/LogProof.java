package io.redress.routing.caselog;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Whether nobody altered what was journalled about a complaint.
 *
 * @param intact every journal answered, and nothing in any of them is broken
 * @param entries how many were verified
 * @param heads where each journal's chain of this complaint ends
 * @param unreached services that did not answer: nothing is known of their journals now, only of the copies kept here
 */
record LogProof(boolean intact, long entries, @Nullable Broken firstBroken, List<End> heads, List<String> unreached) {

    record Broken(String source, long sequence, String reason) {}

    record End(String source, long sequence, String hash) {}
}
