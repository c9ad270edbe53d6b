@NullMarked
package io.redress.routing.intakefacts;

import org.jspecify.annotations.NullMarked;
