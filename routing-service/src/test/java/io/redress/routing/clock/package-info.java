@NullMarked
package io.redress.routing.clock;

import org.jspecify.annotations.NullMarked;
