package io.redress.reporting.suite;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.redress.runtime.testing.KeptOpenApi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ReportingProfile.class)
class OpenApiComponentTest {

    @Test
    void offersTheDocumentThatIsKept() {
        KeptOpenApi.requireOffered();
    }
}
