package io.redress.routing.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.redress.procedure.Procedure;
import io.redress.procedure.ProcedureFiles;
import io.redress.procedure.people.PeopleFiles;
import io.redress.procedure.people.PeopleResult;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The organisation of these tests, with its procedure and people as intake publishes them. */
public final class Published {

    public static final String ORGANIZATION = "telecom-operator";

    /** Another organisation, of which only its people are known. */
    public static final String OTHER = "hotel";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("..", "deploy");
    private static final Procedure PROCEDURE =
            ProcedureFiles.in(FOLDER.resolve("procedures")).load(ORGANIZATION).orThrow();

    private static final Map<String, Procedure> OTHERS = new ConcurrentHashMap<>();

    private Published() {}

    public static Procedure procedure() {
        return PROCEDURE;
    }

    public static void publish() {
        publishProcedure(ORGANIZATION, PROCEDURE);
        publishPeople(0);
        publishOthers();
    }

    /** Another of the demo's organisations, with its procedure and people. */
    public static void publish(String organization) {
        publishProcedure(organization, procedure(organization));
        publishPeople(organization, 0, List.of());
    }

    public static Procedure procedure(String organization) {
        return OTHERS.computeIfAbsent(
                organization,
                code -> ProcedureFiles.in(FOLDER.resolve("procedures"))
                        .load(code)
                        .orThrow());
    }

    private static void publishProcedure(String organization, Procedure procedure) {
        var body = JSON.createObjectNode();
        body.put("organization", organization);
        body.put("version", procedure.version());
        body.put("label", procedure.label());
        body.put("publishedAt", TestTime.EVE.toString());
        body.put("current", true);
        body.set("files", JSON.valueToTree(procedure.files()));
        write("redress.procedures", organization + "@" + procedure.version(), "redress.procedure.v1", body);
    }

    /** The demo people; absences as {@code {"staff", "from", "to"}}. */
    public static void publishPeople(int version, JsonNode... absences) {
        publishPeople(ORGANIZATION, version, List.of(absences));
    }

    private static void publishPeople(String organization, int version, List<JsonNode> absences) {
        var body = JSON.createObjectNode();
        body.put("organization", organization);
        body.put("version", version);
        body.set("people", people(organization));
        body.set("absences", JSON.createArrayNode().addAll(absences));
        write("redress.people", organization, "redress.people.v1", body);
    }

    private static JsonNode people(String organization) {
        var result = PeopleFiles.in(FOLDER.resolve("people")).load(organization, procedure(organization));
        return switch (result) {
            case PeopleResult.Loaded loaded -> JSON.valueToTree(loaded.people().people());
            case PeopleResult.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private static void publishOthers() {
        var body = JSON.createObjectNode();
        body.put("organization", OTHER);
        body.put("version", 1);
        var boss = body.putArray("people").addObject();
        boss.put("staff", "H1").put("duty", false);
        boss.putObject("name").put("zh-CN", "值班经理").put("en", "Duty manager");
        boss.putArray("roles").add("supervisor").add("handler");
        body.putArray("absences");
        write("redress.people", OTHER, "redress.people.v1", body);
    }

    private static void write(String topic, String key, String type, ObjectNode body) {
        Topic.write(
                topic,
                key,
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/intake",
                        "ce_type",
                        type,
                        "ce_time",
                        TestTime.EVE.toString(),
                        "ce_organization",
                        key.split("@", 2)[0],
                        "content-type",
                        "application/json"),
                body.toString());
    }
}
