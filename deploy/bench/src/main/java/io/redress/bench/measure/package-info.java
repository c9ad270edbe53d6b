/** The parts of a run: what each does to the suite, and what it makes of it. */
@NullMarked
package io.redress.bench.measure;

import org.jspecify.annotations.NullMarked;
