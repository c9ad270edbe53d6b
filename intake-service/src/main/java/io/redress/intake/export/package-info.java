/**
 * What is held of a person with one complaint, and who has read it: written out by the privacy role for the person who asks. Publishes
 * complaint.exported.
 */
@NullMarked
package io.redress.intake.export;

import org.jspecify.annotations.NullMarked;
