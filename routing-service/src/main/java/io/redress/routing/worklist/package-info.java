/** What people see of cases: the work list, one case, how its due dates came about. */
@NullMarked
package io.redress.routing.worklist;

import org.jspecify.annotations.NullMarked;
