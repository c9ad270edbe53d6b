package io.redress.runtime.text;

import org.jspecify.annotations.Nullable;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

/** At most so many characters as a reader counts them, not as a JVM stores them. Null passes. */
@Constraint(validatedBy = MaxCharacters.Check.class)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
public @interface MaxCharacters {

    int value();

    String message() default "must have at most {value} characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts code points. */
    final class Check implements ConstraintValidator<MaxCharacters, CharSequence> {

        private int limit;

        @Override
        public void initialize(MaxCharacters annotation) {
            limit = annotation.value();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || text.length() <= limit || Character.codePointCount(text, 0, text.length()) <= limit;
        }
    }
}
