/** What an operator does to a running suite: ends it, heals a service. */
@NullMarked
package io.redress.local.operator;

import org.jspecify.annotations.NullMarked;
