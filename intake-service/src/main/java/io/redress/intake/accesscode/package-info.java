/** The access code told anew, to nobody but the contact that the complaint came with. */
@NullMarked
package io.redress.intake.accesscode;

import org.jspecify.annotations.NullMarked;
