package io.redress.followup;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.runtime.testing.KeptOpenApi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiComponentTest extends FollowupSuite {

    @Test
    void offersTheDocumentThatIsKept() {
        KeptOpenApi.requireOffered();
    }
}
