/** The bench: starts the suite with the launcher, measures it from outside, and writes what it found. Never part of a build. */
@NullMarked
package io.redress.bench;

import org.jspecify.annotations.NullMarked;
