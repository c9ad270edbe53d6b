/**
 * What complaints are about: the tree of categories, the fields each asks for, and the phrases that point to it.
 */
@NullMarked
package io.redress.procedure.category;

import org.jspecify.annotations.NullMarked;
