/** The people of each organisation, always the newest, as they are published on the compacted people topic. */
@NullMarked
package io.redress.runtime.people;

import org.jspecify.annotations.NullMarked;
