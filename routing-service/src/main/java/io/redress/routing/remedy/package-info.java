/** What is granted to a customer: checked against the file's rules and authority, brought in line with the customer's choice, given once. */
@NullMarked
package io.redress.routing.remedy;

import org.jspecify.annotations.NullMarked;
