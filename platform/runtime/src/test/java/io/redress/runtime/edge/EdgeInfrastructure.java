package io.redress.runtime.edge;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.redress.runtime.testing.Infrastructure;
import io.redress.runtime.testing.TestPostgres;

import java.util.Map;

/** The usual parts, and a table that the endpoints under test write to. */
public final class EdgeInfrastructure implements QuarkusTestResourceLifecycleManager {

    private final Infrastructure parts = new Infrastructure();

    @Override
    public Map<String, String> start() {
        parts.init(Map.of("database", "edge", "locations", "db/runtime,db/journal"));
        var settings = parts.start();
        TestPostgres.running()
                .execute(
                        "edge",
                        "create table if not exists ordered (code text not null)",
                        "grant all on ordered to edge");
        return settings;
    }

    @Override
    public void stop() {
        parts.stop();
    }
}
