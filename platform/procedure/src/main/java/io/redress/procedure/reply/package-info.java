/**
 * What a reply must hold, and documents made from templates.
 */
@NullMarked
package io.redress.procedure.reply;

import org.jspecify.annotations.NullMarked;
