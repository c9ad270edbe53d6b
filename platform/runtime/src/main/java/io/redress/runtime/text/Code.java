package io.redress.runtime.text;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

/** A code of a procedure or people file: words of letters and digits, joined by hyphens, in paths joined by slashes; at most 64 characters. */
@Pattern(regexp = "(?=.{1,64}$)[A-Za-z0-9]+(?:[-_./@][A-Za-z0-9]+)*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
public @interface Code {

    String message() default "must be a code: at most 64 letters, digits and hyphens";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
