/** How a case is taken up: locked, brought up to the moment of what is to be recorded, and left up to date. */
@NullMarked
package io.redress.routing.desk;

import org.jspecify.annotations.NullMarked;
