package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.runtime.testing.KeptOpenApi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiComponentTest extends OnInfrastructure {

    @Test
    void offersTheDocumentThatIsKept() {
        KeptOpenApi.requireOffered();
    }
}
