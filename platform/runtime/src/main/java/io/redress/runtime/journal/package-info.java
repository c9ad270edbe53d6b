/**
 * The append-only journal of a service: its log, its audit and the source of every message it sends. An entry, the change of the state row
 * it causes and the row of {@code pending} it is sent from are one transaction; each entry names the hash of the one before it in its
 * stream, so that what is altered or cut off later is found.
 */
@NullMarked
package io.redress.runtime.journal;

import org.jspecify.annotations.NullMarked;
