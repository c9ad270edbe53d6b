package io.redress.intake;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.redress.runtime.testing.Infrastructure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A real PostgreSQL, a real Kafka, and folders that may be changed; one start for all classes that have it. */
@WithTestResource(value = Infrastructure.class, initArgs = @ResourceArg(name = "database", value = "intake"))
@WithTestResource(Folders.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OnTheRealThing {}
