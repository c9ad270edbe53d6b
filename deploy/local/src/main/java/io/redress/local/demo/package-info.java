/** One complaint from the form to the report, over the public API, told step by step. */
@NullMarked
package io.redress.local.demo;

import org.jspecify.annotations.NullMarked;
