/**
 * What another service may ask for a person it vouches for: contact data, raw words and files. Refused to the party complained about, journalled as
 * complaint.read, stored by nobody.
 */
@NullMarked
package io.redress.intake.internal;

import org.jspecify.annotations.NullMarked;
