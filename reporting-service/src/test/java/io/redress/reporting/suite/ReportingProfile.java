package io.redress.reporting.suite;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.redress.runtime.testing.Infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One machine with demo people; time stands at {@link TestTime#NOW}. */
public class ReportingProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "redress.key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "redress.identity", "local",
                "redress.local.organization", "acme",
                "redress.limits", "off",
                "quarkus.oidc.tenant-enabled", "false",
                "quarkus.http.test-port", "0");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(TestTime.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(
                Infrastructure.class, Map.of("database", "reporting", "locations", "db/runtime,db/reporting")));
    }
}
