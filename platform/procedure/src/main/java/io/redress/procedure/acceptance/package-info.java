/**
 * What an organisation takes as a complaint, what it needs with it, and what happens by itself when that does not come.
 */
@NullMarked
package io.redress.procedure.acceptance;

import org.jspecify.annotations.NullMarked;
