@NullMarked
package io.redress.routing.assignment;

import org.jspecify.annotations.NullMarked;
