/** Identifiers. */
@NullMarked
package io.redress.runtime.id;

import org.jspecify.annotations.NullMarked;
