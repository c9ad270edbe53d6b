/** What reporting needs of an organisation's procedure: its time zone and the targets of its key figures. */
@NullMarked
package io.redress.reporting.rules;

import org.jspecify.annotations.NullMarked;
