/** Who works at the organisations: loaded from a folder, published with absences, always current. Publishes redress.people. */
@NullMarked
package io.redress.intake.people;

import org.jspecify.annotations.NullMarked;
