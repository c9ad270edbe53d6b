/** How many users an organisation has, by region and month: the base of complaints per 10,000 users. */
@NullMarked
package io.redress.reporting.population;

import org.jspecify.annotations.NullMarked;
