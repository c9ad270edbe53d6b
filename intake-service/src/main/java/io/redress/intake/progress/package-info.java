/**
 * What has become of a complaint elsewhere, as far as the customer is concerned: a projection of redress.cases and redress.followups. It is late while
 * those are late, and never asked before a customer is heard.
 */
@NullMarked
package io.redress.intake.progress;

import org.jspecify.annotations.NullMarked;
