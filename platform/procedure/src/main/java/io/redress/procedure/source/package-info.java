/**
 * From text to a checked tree: YAML with the place of every value, parts merged into the file that includes them,
 * validation against a JSON Schema, and findings that name file, line and column.
 */
@NullMarked
package io.redress.procedure.source;

import org.jspecify.annotations.NullMarked;
