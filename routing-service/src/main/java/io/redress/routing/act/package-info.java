/** What people do with cases: each act is a use case with a path of its own, and leaves one fact behind, or two when it closes the case. */
@NullMarked
package io.redress.routing.act;

import org.jspecify.annotations.NullMarked;
