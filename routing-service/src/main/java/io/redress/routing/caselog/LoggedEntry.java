package io.redress.routing.caselog;

import io.redress.runtime.journal.Entry;

/** @param source whose journal it stands in, for example {@code /intake} */
record LoggedEntry(String source, Entry entry) {}
