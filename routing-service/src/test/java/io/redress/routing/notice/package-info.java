@NullMarked
package io.redress.routing.notice;

import org.jspecify.annotations.NullMarked;
