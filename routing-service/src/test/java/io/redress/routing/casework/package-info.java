@NullMarked
package io.redress.routing.casework;

import org.jspecify.annotations.NullMarked;
