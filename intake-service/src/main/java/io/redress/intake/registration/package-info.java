/**
 * Taking a complaint: from the body of the call to one statement that writes all its rows. Publishes complaint.registered and the customer's words.
 */
@NullMarked
package io.redress.intake.registration;

import org.jspecify.annotations.NullMarked;
