/** The deployed procedures, each against its written text. */
@NullMarked
package io.redress.procedure.organizations;

import org.jspecify.annotations.NullMarked;
