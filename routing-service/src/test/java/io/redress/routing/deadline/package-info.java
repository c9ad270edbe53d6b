@NullMarked
package io.redress.routing.deadline;

import org.jspecify.annotations.NullMarked;
