/**
 * What the deployment's one key is used for: contact columns, look-ups of contact data, access codes, signed links. Each use has a key of
 * its own, derived from that one, so that none says anything about another.
 */
@NullMarked
package io.redress.runtime.cipher;

import org.jspecify.annotations.NullMarked;
