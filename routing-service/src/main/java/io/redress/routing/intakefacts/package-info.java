/** What intake tells of complaints, and what routing makes of it: a complaint becomes a case, a customer's choice counts or comes too late. */
@NullMarked
package io.redress.routing.intakefacts;

import org.jspecify.annotations.NullMarked;
