@NullMarked
package io.redress.routing.warning;

import org.jspecify.annotations.NullMarked;
