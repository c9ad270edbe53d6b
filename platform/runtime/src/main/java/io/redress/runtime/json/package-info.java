/** How request bodies are read (strictly) and answers are written. Facts from other services are read leniently, elsewhere. */
@NullMarked
package io.redress.runtime.json;

import org.jspecify.annotations.NullMarked;
