/** A person's right to be forgotten, and the law's to keep: both are the privacy role's acts. */
@NullMarked
package io.redress.intake.erasure;

import org.jspecify.annotations.NullMarked;
