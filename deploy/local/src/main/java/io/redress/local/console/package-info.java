/** What a person at the terminal sees: steps with the seconds since the start, and refusals of one line. */
@NullMarked
package io.redress.local.console;

import org.jspecify.annotations.NullMarked;
