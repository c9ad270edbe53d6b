/**
 * Files that come with a complaint: kept in parts in this service's database, known by what they hold, handed out as nothing but downloads, erased
 * with the words. Publishes complaint.attached.
 */
@NullMarked
package io.redress.intake.attachment;

import org.jspecify.annotations.NullMarked;
