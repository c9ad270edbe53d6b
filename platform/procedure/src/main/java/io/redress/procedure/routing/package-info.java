/**
 * First-match tables: how severe a complaint is and which department it goes to; a decision names its row.
 */
@NullMarked
package io.redress.procedure.routing;

import org.jspecify.annotations.NullMarked;
