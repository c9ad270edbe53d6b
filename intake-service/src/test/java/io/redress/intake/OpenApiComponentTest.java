package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.runtime.testing.KeptOpenApi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnTheRealThing
class OpenApiComponentTest {

    @Test
    void offersTheDocumentThatIsKept() {
        KeptOpenApi.requireOffered();
    }
}
