/** The suite's one door: forwards by path as the Ingress of a cluster does, and closes what is not for the outside. */
@NullMarked
package io.redress.local.gateway;

import org.jspecify.annotations.NullMarked;
