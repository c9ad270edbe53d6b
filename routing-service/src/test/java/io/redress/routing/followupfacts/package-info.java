@NullMarked
package io.redress.routing.followupfacts;

import org.jspecify.annotations.NullMarked;
