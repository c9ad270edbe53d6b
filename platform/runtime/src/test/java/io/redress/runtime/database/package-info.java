@NullMarked
package io.redress.runtime.database;

import org.jspecify.annotations.NullMarked;
