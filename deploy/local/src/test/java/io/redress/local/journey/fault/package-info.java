/** What becomes of complaints when processes die or freeze, records are broken, rows are forged and a database is put back to an older state. */
@NullMarked
package io.redress.local.journey.fault;

import org.jspecify.annotations.NullMarked;
