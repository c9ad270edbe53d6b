/**
 * Free text, kept apart from the facts so that it can be deleted: a journal entry holds a text's id and digest, the text itself is a row here.
 * Other services receive a redacted copy, which passes from the topic after seven days and is deleted with the complaint.
 */
@NullMarked
package io.redress.runtime.words;

import org.jspecify.annotations.NullMarked;
