@NullMarked
package io.redress.routing.incident;

import org.jspecify.annotations.NullMarked;
