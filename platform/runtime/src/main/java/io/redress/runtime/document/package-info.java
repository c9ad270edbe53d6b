/** What compacted topics publish: the newest value of each key, kept so that a service needs nobody to start. */
@NullMarked
package io.redress.runtime.document;

import org.jspecify.annotations.NullMarked;
