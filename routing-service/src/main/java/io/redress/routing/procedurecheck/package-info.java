/** Says what is wrong with a changed procedure before anybody publishes it. Nothing is kept, and no case is touched. */
@NullMarked
package io.redress.routing.procedurecheck;

import org.jspecify.annotations.NullMarked;
