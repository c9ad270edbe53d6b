/**
 * Texts that are sent, by event, language and medium, with placeholders that the sender fills.
 */
@NullMarked
package io.redress.procedure.message;

import org.jspecify.annotations.NullMarked;
