package io.redress.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.contracts.Contracts;
import io.redress.runtime.journal.Journal;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.UUID;
import jakarta.inject.Inject;

import static io.redress.intake.Road.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** A made-up shop: what its file asks of a registration, and no Java knows. */
@QuarkusTest
@OnTheRealThing
class RegistrationByFileComponentTest {

    private static final String ITS_OWN = "{\"organization\":\"village-shop\",\"description\":\"变质\",";

    @Inject
    Journal journal;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            channel             | channels/taken                         | "channel":"fax"
            customer.name       | channels/rules/counter/anonymous       | "channel":"counter","attributes":{"shelf":1,"batch":"a"}
            source              | channels/rules/transfer/bodies         | "channel":"transfer"
            source.body         | channels/rules/transfer/bodies         | "channel":"transfer","source":{"body":"regulator","deadline":"2026-10-24T18:00:00+08:00"}
            source.deadline     | channels/rules/transfer/deadline       | "channel":"transfer","source":{"body":"12345"}
            attributes.shelf    | categories/goods                       | "channel":"suggestion-box","attributes":{"batch":"a"}
            attributes.batch    | categories/goods                       | "channel":"suggestion-box","attributes":{"shelf":1}
            attributes.batch    | categories/goods                       | "channel":"suggestion-box","attributes":{"shelf":1,"batch":"c"}
            """)
    void refusesByTheLineOfTheFile(String field, String rule, String rest) {
        taken("V1", rest)
                .statusCode(422)
                .body("violations.field", hasItem(field))
                .body("violations.find { it.field == '%s' }.rule".formatted(field), equalTo(rule));
    }

    @Test
    void asksCustomersForNothingThatIsTheStaffs() {
        taken(null, "\"channel\":\"web\",\"attributes\":{\"shelf\":1}").statusCode(201);
        taken(null, "\"channel\":\"web\",\"attributes\":{\"shelf\":1,\"batch\":\"a\"}")
                .statusCode(422)
                .body("violations.field", contains("attributes.batch"));
    }

    @Test
    void takesATransferWithItsBodyNumberAndDeadline() {
        var id = taken("V1", """
                "channel":"transfer","attributes":{"shelf":1,"batch":"a"},
                "source":{"body":"12345","number":"ZW-77","deadline":"2026-10-24T18:00:00+08:00"}""").statusCode(201).extract().jsonPath().getUUID("id");

        assertThat(registration(id))
                .contains("\"source\":{\"body\":\"12345\",\"deadline\":\"2026-10-24T10:00:00Z\"}", "\"batch\":\"a\"")
                .doesNotContain("ZW-77", "observation");
    }

    @Test
    void countsFromTheOpeningOfTheBox() {
        var id = taken("V1", "\"channel\":\"suggestion-box\",\"attributes\":{\"shelf\":1,\"batch\":\"a\"}")
                .statusCode(201)
                .body("receivedAt", equalTo("2026-09-25T09:00:00Z"))
                .body("owner.staff", equalTo("V2"))
                .extract()
                .jsonPath()
                .getUUID("id");
        taken("V1", """
                "channel":"suggestion-box","attributes":{"shelf":1,"batch":"a"},
                "receivedAt":"2026-09-29T10:00:00+08:00","receivedBy":"V1\"""").body("receivedAt", equalTo("2026-09-29T02:00:00Z")).body("owner.staff", equalTo("V1"));

        assertThat(registration(id)).contains("\"receivedBy\":\"V2\"");
    }

    @Test
    void keepsObservationsApart() {
        var id = taken("V1", "\"channel\":\"staff-observation\",\"attributes\":{\"shelf\":1,\"batch\":\"b\"}")
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");

        assertThat(registration(id)).contains("\"observation\":true");
        assertThat(Contracts.violations("redress.complaint.registered.v1", registration(id)))
                .isEmpty();
    }

    @Test
    void showsWhatItAsksFor() {
        given().get("/api/procedures/village-shop")
                .then()
                .body("channels.find { it.code == 'transfer' }.bodies", contains("12345", "12315"))
                .body("channels.find { it.code == 'transfer' }.deadline", equalTo(true))
                .body("channels.find { it.code == 'counter' }.anonymous", equalTo(false))
                .body("categories[0].attributes.find { it.code == 'batch' }.staff", equalTo(true));
    }

    private String registration(UUID id) {
        return journal.entries(id).getFirst().data();
    }

    private static ValidatableResponse taken(@Nullable String agent, String rest) {
        var request = agent == null ? given() : as(agent);
        return request.contentType("application/json")
                .body(ITS_OWN + rest + "}")
                .post("/api/complaints")
                .then();
    }
}
