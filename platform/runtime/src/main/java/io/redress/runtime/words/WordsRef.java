package io.redress.runtime.words;

import java.util.UUID;

/**
 * What a fact says of a text.
 *
 * @param digest SHA-256, lower-case hex, over the salt and the UTF-8 bytes of the text: proves the text while it exists, tells nothing when it
 *     is gone
 */
public record WordsRef(UUID id, String digest) {}
