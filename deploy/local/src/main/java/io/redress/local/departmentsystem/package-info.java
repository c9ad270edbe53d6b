/**
 * A department's own system, as small as it can be: it knows the department's cases from {@code redress.cases} and their texts from {@code redress.words},
 * asks the suite nothing, and answers with signed records on {@code redress.department-replies}. An example to start from.
 */
@NullMarked
package io.redress.local.departmentsystem;

import org.jspecify.annotations.NullMarked;
