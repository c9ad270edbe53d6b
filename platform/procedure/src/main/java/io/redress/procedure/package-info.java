/**
 * The language of procedure files: an organisation's complaint procedure as data. {@link ProcedureFiles} reads a folder,
 * {@link Procedure} answers what the file says, {@link Procedures} keeps the versions a service needs. Each section of a
 * file is a sub-package; nothing here does anything with a complaint.
 */
@NullMarked
package io.redress.procedure;

import org.jspecify.annotations.NullMarked;
