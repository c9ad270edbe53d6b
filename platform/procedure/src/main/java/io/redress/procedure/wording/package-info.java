/**
 * How the organisation speaks: what is not written and what to write instead, and phrases by situation.
 */
@NullMarked
package io.redress.procedure.wording;

import org.jspecify.annotations.NullMarked;
