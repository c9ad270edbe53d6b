/**
 * The plain JDBC program that registrations are compared with: the same rows, of the same shape and size, with the same indexes, in the same
 * database, one transaction for each registration and nothing around it.
 */
@NullMarked
package io.redress.bench.baseline;

import org.jspecify.annotations.NullMarked;
