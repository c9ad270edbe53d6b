package io.redress.runtime.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The contract's name of a fact, {@code ce_type} on the wire: no Java class name ever travels. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactType {

    /** For example {@code redress.case.opened.v1}. */
    String value();
}
