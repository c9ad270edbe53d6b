package io.redress.routing;

import io.quarkus.test.junit.QuarkusTest;
import io.redress.routing.testing.OnInfrastructure;
import io.redress.routing.testing.Published;
import io.redress.routing.testing.Registered;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static io.redress.routing.testing.Registered.aComplaintAt;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

/** What the file says of remedies: whether they may be given, what they come to, who decides, who pays, and that nothing is paid twice. */
@QuarkusTest
class RemedyByFileComponentTest extends OnInfrastructure {

    private static final String BRANCH = "mobile-branch";
    private static final String RESTAURANT = "restaurant";

    private static final String CONTACT = "C1024";
    private static final String SERVICE_OFFICER = "C2101";
    private static final String SERVICE_HEAD = "C3001";
    private static final String BILLING = "C1201";
    private static final String MANAGER = "R3001";

    private static final String CHARGE = """
            "charge": {"item": "套餐外流量", "at": "2026-09-28T10:00:00+08:00", "amount": {"amount": "36.50", "currency": "CNY"}}""";
    private static final String REFUND = """
            {"type": "refund", "amount": {"amount": "36.50", "currency": "CNY"}, %s, "reason": "x"}""".formatted(CHARGE);
    private static final String DOUBLE_REFUND = """
            {"type": "double-refund", %s, "rule": "double-refund-policy", "reason": "x"}""".formatted(CHARGE);
    private static final String EXECUTION = "{\"reference\": \"B-1\"}";
    private static final String APPROVAL = "{\"approved\": true, \"reason\": \"x\"}";

    private static boolean published;

    @BeforeEach
    void publishOthers() {
        if (!published) {
            published = true;
            Published.publish(BRANCH);
            Published.publish(RESTAURANT);
            await().until(() -> as(SERVICE_HEAD).get("/api/cases").statusCode() == 200);
            await().until(() -> as(MANAGER).get("/api/cases").statusCode() == 200);
        }
    }

    @Test
    void refundsTwiceTheChargeWhereThePolicysConditionsHold() {
        var kase = wrongCharge(true);
        investigated(kase);

        act(CONTACT, kase, "remedies", DOUBLE_REFUND)
                .then()
                .statusCode(200)
                .body("remedies[0].amount.amount", equalTo("73.00"))
                .body("remedies[0].rule", equalTo("double-refund-policy"))
                .body("remedies[0].state", equalTo("requested"))
                .body("remedies[0].approvers", hasItems("service-officer", "service-head"))
                .body("remedies[0].executor", equalTo("billing"));
        act(CONTACT, kase, "remedies/1/decision", APPROVAL).then().statusCode(403);
        act(SERVICE_OFFICER, kase, "remedies/1/decision", APPROVAL).then().statusCode(200);
        act(SERVICE_OFFICER, kase, "remedies/1/execution", EXECUTION).then().statusCode(403);
        act(BILLING, kase, "remedies/1/execution", EXECUTION)
                .then()
                .statusCode(200)
                .body("remedies[0].state", equalTo("executed"));
    }

    @Test
    void refusesADoubleRefundThatRestsOnNoPolicyAndSaysWhatToOfferInstead() {
        var kase = wrongCharge(false);
        investigated(kase);

        act(CONTACT, kase, "remedies", DOUBLE_REFUND)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("type"))
                .body("violations[0].rule", equalTo("double-refund-policy"))
                .body("violations[0].instead", equalTo("refund"))
                .body("violations[0].message", containsString("错一奖一"));
        act(CONTACT, kase, "remedies", REFUND)
                .then()
                .statusCode(200)
                .body("remedies[0].amount.amount", equalTo("36.50"))
                .body("remedies[0].state", equalTo("requested"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "refund", "amount": {"amount": "36.50", "currency": "CNY"}, "reason": "x"} | charge-needed
            {"type": "double-refund", "reason": "x"} | charge-needed
            {"type": "refund", "amount": {"amount": "40.00", "currency": "CNY"}, "charge": {"item": "x", "at": "2026-09-28T10:00:00Z", "amount": {"amount": "36.50", "currency": "CNY"}}, "reason": "x"} | refund-not-above-charge
            {"type": "double-refund", "amount": {"amount": "80.00", "currency": "CNY"}, "charge": {"item": "x", "at": "2026-09-28T10:00:00Z", "amount": {"amount": "36.50", "currency": "CNY"}}, "reason": "x"} | formula
            {"type": "campaign-credit", "amount": {"amount": "20.00", "currency": "CNY"}, "reason": "x"} | rules
            {"type": "gift", "rule": "charge-needed", "reason": "x"} | rules
            {"type": "refund", "amount": {"amount": "36.50", "currency": "CNY"}, "charge": {"item": "x", "at": "2026-09-28T10:00:00Z", "amount": {"amount": "36.50", "currency": "EUR"}}, "reason": "x"} | currency
            """)
    void refusesWhatARuleForbidsAndNamesIt(String remedy, String rule) {
        var kase = wrongCharge(true);
        investigated(kase);
        var before = etag(kase);

        act(CONTACT, kase, "remedies", remedy)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.rule", hasItem(rule));
        assertThat(etag(kase)).isEqualTo(before);
    }

    @Test
    void checksTheRemediesOfAProposalAndKeepsTheirCharge() {
        var kase = wrongCharge(true);
        investigated(kase);
        var proposal = """
                {"alternatives": [{"text": "退还双倍。", "remedies": [{"type": "double-refund"%s}]}]}""";

        act(CONTACT, kase, "proposal", proposal.formatted(""))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("alternatives[0].remedies[0].type"))
                .body("violations[0].rule", equalTo("charge-needed"));
        act(CONTACT, kase, "proposal", proposal.formatted("""
                , "charge": {"at": "2026-09-28T10:00:00+08:00", "amount": {"amount": "36.50", "currency": "CNY"}}"""))
                .then()
                .statusCode(200)
                .body("status", equalTo("awaiting-approval"))
                .body("remedies[0].amount.amount", equalTo("73.00"));
        act(SERVICE_HEAD, kase, "remedies/1/decision", APPROVAL)
                .then()
                .statusCode(200)
                .body("status", equalTo("proposed"));
        act(CONTACT, kase, "choice", "{\"alternative\": 1}").then().statusCode(200);
        act(BILLING, kase, "remedies/1/execution", EXECUTION)
                .then()
                .statusCode(200)
                .body("remedies.size()", equalTo(1))
                .body("remedies[0].state", equalTo("executed"));
    }

    @Test
    void paysOnceHoweverOftenItIsAskedFor() throws Exception {
        var kase = wrongCharge(true);
        investigated(kase);
        act(CONTACT, kase, "remedies", REFUND).then().statusCode(200);
        act(SERVICE_OFFICER, kase, "remedies/1/decision", APPROVAL).then().statusCode(200);
        var seen = etag(kase);

        try (var clicks = Executors.newFixedThreadPool(4)) {
            var answers = clicks.invokeAll(
                    range(0, 8).mapToObj(i -> click(kase, seen, i)).toList());
            var codes = new ArrayList<Integer>();
            for (var answer : answers) {
                codes.add(answer.get());
            }
            assertThat(codes).containsOnlyOnce(200);
        }
        act(BILLING, kase, "remedies/1/execution", EXECUTION).then().statusCode(409);
        assertThat(of(kase, "/log").<Integer>path("items.findAll { it.type == 'case.remedy-executed' }.size()"))
                .isEqualTo(1);
    }

    @Test
    void fillsThePactsRemediesIn() {
        var kase = foreignObject();

        act(MANAGER, kase, "proposal", "{\"alternatives\": [{\"text\": \"按公约办理。\"}]}")
                .then()
                .statusCode(200)
                .body("alternatives[0].remedies.type", equalTo(List.of("dish-replaced", "fruit-plate", "money")))
                .body("alternatives[0].remedies[2].amount.amount", equalTo("20.00"));
        act(MANAGER, kase, "remedies", "{\"type\": \"money\", \"reason\": \"x\"}")
                .then()
                .statusCode(200)
                .body("remedies[0].amount.amount", equalTo("20.00"));
    }

    @Test
    void givesNothingToAGuestWhoIsWilful() {
        var kase = foreignObject();
        act(MANAGER, kase, "remedies", "{\"type\": \"money\", \"reason\": \"x\"}")
                .then()
                .statusCode(200);
        act(MANAGER, kase, "investigation", """
                {"means": ["interview"], "finding": "not-substantiated", "cause": "guest-wilful", "text": "x"}""").then().statusCode(200);

        for (var remedy : List.of("money", "dish-replaced", "apology")) {
            act(MANAGER, kase, "remedies", "{\"type\": \"%s\", \"reason\": \"x\"}".formatted(remedy))
                    .then()
                    .statusCode(422)
                    .body("violations.rule", hasItem("refused-and-police"));
        }
        act(
                        MANAGER,
                        kase,
                        "proposal",
                        "{\"alternatives\": [{\"text\": \"x\", \"remedies\": [{\"type\": \"fruit-plate\"}]}]}")
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("refused-and-police"));
        act("R1024", kase, "remedies/1/execution", EXECUTION)
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("refused-and-police"));
    }

    @Test
    void refusesAReplyThatBlamesTheSystemAndSaysWhatToWriteInstead() {
        var kase = wrongCharge(false);

        act(CONTACT, kase, "reply", "{\"text\": \"经查系系统出错所致。\"}")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("text"))
                .body("violations[0].rule", equalTo("system-blamed"))
                .body("violations[0].from", equalTo(3))
                .body("violations[0].to", equalTo(7))
                .body("violations[0].message", equalTo("不把责任推给系统"))
                .body("violations[0].instead", containsString("我们的处理出现差错"));
        assertThat(of(kase, "/log").<List<String>>path("items.type")).doesNotContain("case.replied");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            proposal   | {"alternatives": [{"text": "这不是我处理的", "remedies": []}]} | alternatives[0].text | not-my-case
            resolution | {"result": "solved", "text": "已列入黑名单"}                   | text                 | black-list
            progress   | {"text": "我已调走"}                                          | text                 | passed-on
            tasks      | {"party": "office", "text": "无理客户"}              | text                 | unreasonable-customer
            escalation | {"to": "service-officer", "reason": "无理客户"}                | reason               | unreasonable-customer
            reply      | {"text": "x", "form": {"chargeItem": "系统 故障"}}             | form.chargeItem      | system-blamed
            """)
    void readsEveryTextForOthers(String action, String body, String field, String rule) {
        var kase = wrongCharge(false);

        act(CONTACT, kase, action, body)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].rule", equalTo(rule));
    }

    @Test
    void tellsWhatIsBetterNotWrittenAndTakesTheText() {
        var kase = wrongCharge(false);

        act(CONTACT, kase, "reply", "{\"text\": \"我保证下次不会。\"}")
                .then()
                .statusCode(200)
                .body("advice[0].field", equalTo("text"))
                .body("advice[0].rule", equalTo("rash-promise"))
                .body("advice[0].from", equalTo(0))
                .body("advice[0].to", equalTo(3));
        act(CONTACT, kase, "reply", "{\"text\": \"我们正在核实。\"}")
                .then()
                .statusCode(200)
                .body("advice", nullValue());
    }

    @Test
    void takesABillsReplyOnlyWithTheFieldsTheFileAsksFor() {
        var kase = registered(aComplaintAt(BRANCH).about("tariff/bill"), SERVICE_HEAD);
        act(CONTACT, kase, "acceptance", "{\"decision\": \"accepted\"}").then().statusCode(200);

        act(CONTACT, kase, "reply", "{\"text\": \"x\", \"form\": {\"chargesIn\": \"50\", \"chargesOut\": 36.5}}")
                .then()
                .statusCode(422)
                .body("violations.field", hasItems("form.chargesOut", "form.pointsExplained"))
                .body("violations.rule", hasItem("bill"));
        act(CONTACT, kase, "reply", """
                {"text": "x", "form": {"chargesIn": "50", "chargesOut": "36.50", "pointsExplained": "流量"}}""").then().statusCode(200);
    }

    private static Callable<Integer> click(Registered kase, String seen, int i) {
        return () -> as(BILLING)
                .header("If-Match", seen)
                .header("Idempotency-Key", "execution-%s-%d".formatted(kase.id(), i / 2))
                .body(EXECUTION)
                .post("/api/cases/%s/remedies/1/execution".formatted(kase.id()))
                .statusCode();
    }

    private static Registered wrongCharge(boolean underThePolicy) {
        var complaint = aComplaintAt(BRANCH).about("tariff/wrong-charge").with(data -> {
            if (underThePolicy) {
                data.putObject("attributes").put("policy", "double-refund");
            }
        });
        var kase = registered(complaint, SERVICE_HEAD);
        act(CONTACT, kase, "acceptance", "{\"decision\": \"accepted\"}").then().statusCode(200);
        return kase;
    }

    private static Registered foreignObject() {
        var kase = registered(aComplaintAt(RESTAURANT).about("food/foreign-object"), MANAGER);
        act(MANAGER, kase, "acceptance", "{\"decision\": \"accepted\"}").then().statusCode(200);
        return kase;
    }

    private static void investigated(Registered kase) {
        act(CONTACT, kase, "investigation", """
                {"means": ["records"], "finding": "substantiated", "cause": "billing-fault", "text": "x"}""").then().statusCode(200);
    }

    private static Registered registered(Registered complaint, String supervisor) {
        complaint.tell();
        as(supervisor)
                .get("/api/cases/%s?wait=10s".formatted(complaint.id()))
                .then()
                .statusCode(200);
        return complaint;
    }

    private static Response act(String staff, Registered kase, String action, String body) {
        return as(staff)
                .header("If-Match", etag(kase))
                .body(body)
                .post("/api/cases/%s/%s".formatted(kase.id(), action));
    }

    private static String etag(Registered kase) {
        return of(kase, "").header("ETag");
    }

    private static Response of(Registered kase, String path) {
        var branch = as(SERVICE_HEAD).get("/api/cases/%s%s".formatted(kase.id(), path));
        return branch.statusCode() == 200 ? branch : as(MANAGER).get("/api/cases/%s%s".formatted(kase.id(), path));
    }
}
