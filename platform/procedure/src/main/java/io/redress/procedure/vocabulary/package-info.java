/**
 * Words with codes: every entry a procedure names is a code with a Chinese and an English name. Journals and events
 * carry the codes alone; the names are what people see.
 */
@NullMarked
package io.redress.procedure.vocabulary;

import org.jspecify.annotations.NullMarked;
