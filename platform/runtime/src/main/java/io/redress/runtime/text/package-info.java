/** Limits of text in requests, to be declared on the components of body records. Characters are Unicode code points. */
@NullMarked
package io.redress.runtime.text;

import org.jspecify.annotations.NullMarked;
