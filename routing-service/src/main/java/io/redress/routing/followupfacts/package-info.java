/** What followup tells of customers who were asked, and what routing makes of it: cases are closed or begin anew. */
@NullMarked
package io.redress.routing.followupfacts;

import org.jspecify.annotations.NullMarked;
