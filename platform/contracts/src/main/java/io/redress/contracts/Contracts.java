package io.redress.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The schemas, for the tests on both sides of a contract: a producer proves that what it writes has no violations, a consumer that it
 * reads every example.
 */
public final class Contracts {

    private static final Pattern TYPE = Pattern.compile("redress\\.([a-z.-]+\\.v[0-9]+)");
    private static final String ADDRESS = "https://redress.io/schemas/";

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaIdResolvers(addresses -> addresses.mapPrefix(ADDRESS, "classpath:schemas/"))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private Contracts() {}

    /**
     * What is wrong with a message; empty when nothing is.
     *
     * @param type as in header {@code ce_type}, for example {@code redress.case.opened.v1}
     * @param json value of the record
     */
    public static List<String> violations(String type, String json) {
        return schema(type).validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** The published examples of a type, each as JSON text. There is at least one, and none is ever edited. */
    public static List<String> examples(String type) {
        return StreamSupport.stream(
                        schema(type).getSchemaNode().path("examples").spliterator(), false)
                .map(JsonNode::toString)
                .toList();
    }

    private static Schema schema(String type) {
        var name = TYPE.matcher(type);
        if (!name.matches()) {
            throw new IllegalArgumentException("Not the name of a contract: " + type);
        }
        return SCHEMAS.getSchema(SchemaLocation.of(ADDRESS + name.group(1) + ".json"));
    }
}
