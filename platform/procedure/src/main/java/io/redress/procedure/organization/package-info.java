/**
 * Who runs the procedure: the organisation, its departments and the channels it takes.
 */
@NullMarked
package io.redress.procedure.organization;

import org.jspecify.annotations.NullMarked;
