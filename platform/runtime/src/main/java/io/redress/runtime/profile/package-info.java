/** The settings that exist on one machine alone. */
@NullMarked
package io.redress.runtime.profile;

import org.jspecify.annotations.NullMarked;
