package io.redress.runtime.database;

import org.flywaydb.core.Flyway;

import java.util.Arrays;
import java.util.Map;

/**
 * Brings a service's database to its shape, as the role that owns the tables. No service does this at its own start: it logs in under
 * another role, which cannot take back what was revoked from it.
 */
public final class Migrations {

    private Migrations() {}

    /**
     * @param serviceRole the role the service logs in with; it must exist
     * @param locations folders of the classpath with the scripts, for example {@code db/runtime}
     * @return how many scripts were applied
     * @throws org.flywaydb.core.api.FlywayException when a script fails; that script's changes are rolled back
     */
    public static int migrate(
            String jdbcUrl, String ownerUser, String ownerPassword, String serviceRole, String... locations) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(jdbcUrl, ownerUser, ownerPassword)
                .locations(Arrays.stream(locations)
                        .map(folder -> "classpath:" + folder)
                        .toArray(String[]::new))
                .placeholders(Map.of("serviceRole", serviceRole))
                .cleanDisabled(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
