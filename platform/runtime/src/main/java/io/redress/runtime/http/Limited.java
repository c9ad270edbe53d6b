package io.redress.runtime.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an endpoint a rate of its own for anonymous callers, set by {@code redress.rate.group.<name>.calls} and {@code .per}; for example where a
 * call costs a message. Endpoints without it share one rate for reading and one for writing.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Limited {

    /** Name of the group. */
    String value();
}
