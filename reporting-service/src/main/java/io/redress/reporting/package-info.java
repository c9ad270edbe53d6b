/** What do we learn? Reporting counts the facts of the other services; it decides nothing and holds no personal data. */
@NullMarked
package io.redress.reporting;

import org.jspecify.annotations.NullMarked;
