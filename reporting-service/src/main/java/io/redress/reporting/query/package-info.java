/** What every report is asked with: the organisation, a range of local days, filters and groupings; all checked before they reach SQL. */
@NullMarked
package io.redress.reporting.query;

import org.jspecify.annotations.NullMarked;
