/** Processes of the suite: started, watched, started again, ended; known by pid and start time from one file. */
@NullMarked
package io.redress.local.process;

import org.jspecify.annotations.NullMarked;
