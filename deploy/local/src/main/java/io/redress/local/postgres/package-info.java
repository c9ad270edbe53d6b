/** A real PostgreSQL from Maven Central's binaries: one server, one database with two roles per service. */
@NullMarked
package io.redress.local.postgres;

import org.jspecify.annotations.NullMarked;
