/**
 * Who is calling. In production bearer tokens name staff number, organisation and roles; on one machine HTTP Basic takes the demo people.
 * Never both. Department, positions and superior always come from the people files.
 */
@NullMarked
package io.redress.runtime.identity;

import org.jspecify.annotations.NullMarked;
