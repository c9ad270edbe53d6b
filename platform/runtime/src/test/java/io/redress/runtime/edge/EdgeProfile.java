package io.redress.runtime.edge;

import io.quarkus.test.junit.QuarkusTestProfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One machine: demo people, no limits. */
public class EdgeProfile implements QuarkusTestProfile {

    static final String SECRET = "internal-secret";

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<String, String>();
        settings.put("redress.key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        settings.put("redress.identity", "local");
        settings.put("redress.local.organization", "acme");
        settings.put("redress.internal.secret", SECRET);
        settings.put("redress.limits", "off");
        settings.put("redress.rate.group.rare.calls", "2");
        settings.put("redress.rate.group.rare.per", "1h");
        settings.put("redress.body.paths.\"/edge/large\"", "1M");
        settings.put("quarkus.oidc.tenant-enabled", "false");
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.devservices.enabled", "false");
        settings.put("quarkus.otel.sdk.disabled", "true");
        settings.put("quarkus.flyway.active", "false");
        settings.put("quarkus.datasource.jdbc.acquisition-timeout", "500ms");
        return settings;
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(DemoPeople.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(EdgeInfrastructure.class));
    }
}
