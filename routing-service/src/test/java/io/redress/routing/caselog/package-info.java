@NullMarked
package io.redress.routing.caselog;

import org.jspecify.annotations.NullMarked;
