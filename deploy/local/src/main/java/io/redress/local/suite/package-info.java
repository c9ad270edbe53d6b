/** What the suite consists of on one machine: services, ports, folders, secrets, users. Data for everything else here. */
@NullMarked
package io.redress.local.suite;

import org.jspecify.annotations.NullMarked;
