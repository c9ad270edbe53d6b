/** Lists of complaints for the staff of an organisation. */
@NullMarked
package io.redress.intake.search;

import org.jspecify.annotations.NullMarked;
