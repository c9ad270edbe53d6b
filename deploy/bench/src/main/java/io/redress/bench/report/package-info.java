/** What a run found, and the page it is written on. */
@NullMarked
package io.redress.bench.report;

import org.jspecify.annotations.NullMarked;
