package io.redress.runtime.testing;

import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A service's OpenAPI document, kept in its folder so that a change of its interface is seen in the review. */
public final class KeptOpenApi {

    private static final Path KEPT = Path.of("openapi.yaml");

    private KeptOpenApi() {}

    /** Fails unless the running service offers what is kept. With {@code WRITE_OPENAPI} in the environment the document is written anew. */
    public static void requireOffered() {
        var offered = given().get("/q/openapi").asString();
        try {
            if (System.getenv("WRITE_OPENAPI") != null) {
                Files.writeString(KEPT, offered);
            }
            assertThat(contract(offered)).isEqualTo(contract(Files.readString(KEPT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it runs is no part of it. */
    private static Map<String, Object> contract(String yaml) {
        Map<String, Object> document = new Yaml().load(yaml);
        document.remove("servers");
        return document;
    }
}
