/** Was it put right in the customer's eyes? Asks by call and by link, and tells what was answered. */
@NullMarked
package io.redress.followup;

import org.jspecify.annotations.NullMarked;
