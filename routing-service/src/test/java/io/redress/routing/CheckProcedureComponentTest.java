package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.OnInfrastructure;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** A changed file is told at once what is wrong with it; nothing is published by asking. */
@QuarkusTest
class CheckProcedureComponentTest extends OnInfrastructure {

    private static final String CHECK = "/api/procedures/check";
    private static final String ADMIN = "E5002";
    private static final String ENTRY = "telecom-operator/procedure.yaml";
    private static final Path FOLDER = Path.of("../deploy/procedures");

    @Test
    void aSoundFileHasNoErrors() throws IOException {
        check(ADMIN, "application/yaml", deployed(ENTRY).getBytes(StandardCharsets.UTF_8), "")
                .statusCode(200)
                .body("findings.severity", not(hasItem("error")));
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        var broken = deployed(ENTRY).replaceFirst("      department: finance\n", "      department: finanse\n");
        var line =
                1 + broken.lines().takeWhile(text -> !text.contains("finanse")).count();
        check(ADMIN, "text/plain", broken.getBytes(StandardCharsets.UTF_8), "")
                .statusCode(200)
                .rootPath("findings.find { it.severity == 'error' }")
                .body("file", equalTo(ENTRY))
                .body("line", equalTo((int) line))
                .body("column", equalTo(7))
                .body("path", startsWith("/routing/rows/"))
                .body("message", equalTo("unknown department 'finanse'"));
    }

    @Test
    void aPartIsReadWithThePublishedFiles() throws IOException {
        var part = "telecom-operator/categories.yaml";
        var renamed = deployed(part).replaceFirst("  billing:\n", "  bills:\n");
        check(ADMIN, "application/yaml", renamed.getBytes(StandardCharsets.UTF_8), "?file=" + part)
                .statusCode(200)
                .body("findings.message", hasItem(containsString("unknown code 'billing")))
                .body("findings.file", everyItem(startsWith("telecom-operator/")));
    }

    @Test
    void anArchiveTakesThePlaceOfSeveral() throws IOException {
        var archive = zip(Map.of(
                ENTRY,
                deployed(ENTRY).replace("- categories.yaml", "- subjects.yaml"),
                "telecom-operator/subjects.yaml",
                deployed("telecom-operator/categories.yaml"),
                "school/procedure.yaml",
                "somebody else's"));
        check(ADMIN, "application/zip", archive, "").statusCode(200).body("findings.severity", not(hasItem("error")));
    }

    @ParameterizedTest
    @CsvSource({
        "E1024, 403",
        "E3001, 403",
        "E1020, 403",
        "E1051, 403",
        "E2001, 403",
        "E4001, 403",
        "E5001, 403",
        "E5003, 403",
        "E5004, 403",
        "E5002, 200"
    })
    void isForAdministrators(String staff, int status) {
        check(staff, "application/yaml", "label: \"1\"".getBytes(StandardCharsets.UTF_8), "")
                .statusCode(status);
    }

    @Test
    void isForNobodyWithoutAName() {
        given().header("Content-Type", "application/yaml")
                .body(new byte[] {'a'})
                .post(CHECK)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secrets.yaml",
                "school/procedure.yaml",
                "procedure.yaml",
                "common/../x.yaml",
                "common/x.txt",
                "/common/x.yaml"
            })
    void refusesOtherFiles(String file) {
        check(ADMIN, "application/yaml", new byte[] {'a'}, "?file=" + file)
                .statusCode(400)
                .body("violations.field", hasItem("file"));
    }

    @Test
    void refusesWhatIsNoText() {
        check(ADMIN, "application/yaml", new byte[] {(byte) 0xff, 0}, "")
                .statusCode(400)
                .body("violations.field", hasItem("body"));
        check(ADMIN, "application/yaml", new byte[] {'a', 0}, "")
                .statusCode(400)
                .body("violations.field", hasItem("body"));
        check(ADMIN, "application/zip", "no archive".getBytes(StandardCharsets.UTF_8), "")
                .statusCode(400)
                .body("violations.field", hasItem("body"));
        as(ADMIN).body("{}").post(CHECK).then().statusCode(415);
    }

    @Test
    void refusesAnArchiveThatGrowsTooLarge() throws IOException {
        check(ADMIN, "application/zip", zip(Map.of("common/large.yaml", "a".repeat(9 * 1024 * 1024))), "")
                .statusCode(400)
                .body("violations.message", hasItem(containsString("8 MB")));
    }

    @Test
    void whatIsNoYamlIsAFinding() {
        check(ADMIN, "application/yaml", "label: \"7".getBytes(StandardCharsets.UTF_8), "")
                .statusCode(200)
                .body("findings[0].message", startsWith("no valid YAML"));
        check(ADMIN, "application/yaml", new byte[0], "")
                .statusCode(200)
                .body("findings[0].message", equalTo("the file is empty"));
    }

    private static ValidatableResponse check(String staff, String type, byte[] body, String query) {
        return given().auth()
                .preemptive()
                .basic(staff, staff)
                .urlEncodingEnabled(false)
                .header("Content-Type", type)
                .body(body)
                .post(CHECK + query)
                .then();
    }

    private static String deployed(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
