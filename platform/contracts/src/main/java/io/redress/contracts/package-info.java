/**
 * What crosses services, as data: one JSON Schema for every message in {@code schemas/}, all of them listed in {@code asyncapi.yaml}.
 * There are no event classes here: each service writes its own records and proves against the schemas that they fit.
 */
@NullMarked
package io.redress.contracts;

import org.jspecify.annotations.NullMarked;
