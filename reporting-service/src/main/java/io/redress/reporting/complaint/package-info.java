/**
 * What reporting knows of one complaint: a row folded from the facts of intake, routing and followup. Publishes nothing; reads {@code
 * complaint.registered}, every {@code case.*}, {@code callback.completed}, {@code callback.unreached} and {@code survey.answered}. The three
 * topics are read independently, so the fold must not care which service's facts come first.
 */
@NullMarked
package io.redress.reporting.complaint;

import org.jspecify.annotations.NullMarked;
