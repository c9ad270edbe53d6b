/** How a service reaches its own PostgreSQL database, and how that database comes to its shape. */
@NullMarked
package io.redress.runtime.database;

import org.jspecify.annotations.NullMarked;
