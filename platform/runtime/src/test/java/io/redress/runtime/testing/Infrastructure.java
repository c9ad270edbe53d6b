package io.redress.runtime.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives a service under test its database and a broker: {@code @WithTestResource(value = Infrastructure.class, initArgs =
 * @ResourceArg(name = "database", value = "routing"))}, with local users and without rate limits. The argument {@code locations} names the folders of its scripts, separated by
 * commas; by default those of a service with a journal.
 */
public final class Infrastructure implements QuarkusTestResourceLifecycleManager {

    private static final Set<String> CREATED = new HashSet<>();

    private String database = "";
    private String[] locations = {};

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", "");
        locations = arguments
                .getOrDefault("locations", "db/runtime,db/journal,db/" + database)
                .split(",");
    }

    @Override
    public Map<String, String> start() {
        var postgres = TestPostgres.running();
        synchronized (CREATED) {
            if (CREATED.add(database)) {
                postgres.create(database, locations);
            }
        }
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(database));
        settings.put("quarkus.datasource.username", database);
        settings.put("quarkus.datasource.password", database);
        // Neither UTC nor the zone of this JVM: a query that leans on the session's zone fails here and not in
        // production.
        settings.put("quarkus.datasource.jdbc.new-connection-sql", "set time zone 'America/St_Johns'");
        settings.put("kafka.bootstrap.servers", TestKafka.running().bootstrap());
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.oidc.tenant-enabled", "false");
        settings.put("redress.identity", "local");
        settings.put("redress.key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        settings.put("redress.internal.secret", "internal-secret");
        settings.put("redress.limits", "off");
        return settings;
    }

    @Override
    public void stop() {
        // PostgreSQL and Kafka serve every test class of this JVM and end with it.
    }
}
