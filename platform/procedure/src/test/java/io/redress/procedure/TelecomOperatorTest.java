package io.redress.procedure;

import io.redress.procedure.calendar.Interval;
import io.redress.procedure.calendar.Why;
import io.redress.procedure.category.Category;
import io.redress.procedure.clock.Milestone;
import io.redress.procedure.condition.CaseFacts;
import io.redress.procedure.condition.RoutingFacts;
import io.redress.procedure.message.Medium;
import io.redress.procedure.message.Message;
import io.redress.procedure.message.Template;
import io.redress.procedure.people.People;
import io.redress.procedure.people.PeopleFiles;
import io.redress.procedure.people.PeopleResult;
import io.redress.procedure.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The deployed files of the first organisation, against its written procedure. */
class TelecomOperatorTest {

    private static final String ORGANIZATION = "telecom-operator";
    private static final Instant EVE_OF_THE_HOLIDAY = at("2026-09-30T16:00+08:00");
    private static final Procedure PROCEDURE = ProcedureFiles.in(Path.of("../../deploy/procedures"))
            .load(ORGANIZATION)
            .orThrow();

    @ParameterizedTest
    @CsvSource({
        "acceptance, 2 wd, 2026-10-09T18:00+08:00",
        "investigation, 5 wd, 2026-10-13T18:00+08:00",
        "solution, 7 wd, 2026-10-15T18:00+08:00",
        "regulator, 15 d, 2026-10-16T00:00+08:00"
    })
    void keepsItsTermsOverTheNationalHoliday(String code, String term, String due) {
        Milestone milestone = PROCEDURE.milestone(code).orElseThrow();
        assertThat(milestone.term()).hasToString(term);
        assertThat(PROCEDURE.dueAt(milestone, EVE_OF_THE_HOLIDAY, List.of()).at())
                .isEqualTo(at(due));
    }

    @Test
    void explainsEachCountedDayOfTheSolution() {
        Milestone solution = PROCEDURE.milestone("solution").orElseThrow();
        List<Interval> counted = PROCEDURE.explanation(solution, EVE_OF_THE_HOLIDAY, List.of()).intervals().stream()
                .filter(Interval::counted)
                .toList();
        assertThat(counted)
                .extracting(
                        interval -> PROCEDURE.calendar().dateOf(interval.from()).getDayOfMonth())
                .containsExactly(8, 9, 10, 12, 13, 14, 15);
        assertThat(counted.get(2).why()).isEqualTo(Why.MAKE_UP_DAY);
    }

    @Test
    void promisesTheAcceptanceReplyFirst() {
        assertThat(PROCEDURE.firstPromise(EVE_OF_THE_HOLIDAY).milestone()).isEqualTo("acceptance");
        Instant regulator = at("2026-10-16T00:00+08:00");
        assertThat(PROCEDURE.calendar().lastDayOf(regulator)).isEqualTo(LocalDate.parse("2026-10-15"));
        assertThat(PROCEDURE.milestone("regulator").orElseThrow().isBreachWhenMissed())
                .isFalse();
    }

    @Test
    void callsBackOnTheNextWorkingDay() {
        var plan = PROCEDURE
                .plan(CaseFacts.opened(about("billing/wrong-charge"), "ordinary", "billing"))
                .orElseThrow();
        assertThat(PROCEDURE
                        .calendar()
                        .add(at("2026-10-09T15:00+08:00"), plan.due())
                        .at())
                .isEqualTo(at("2026-10-10T18:00+08:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "billing/wrong-charge, billing",
        "billing/invoice, finance",
        "service-content/package-use, marketing",
        "product-quality/broadband/access, technical",
        "product-quality/mobile/weak-signal, network",
        "product-quality/device/modem, technical",
        "attitude/shirking, customer-service",
        "'', customer-service"
    })
    void routesByCategory(String category, String department) {
        assertThat(PROCEDURE.route(about(category)).department()).isEqualTo(department);
    }

    @ParameterizedTest
    @CsvSource({
        "上个月话费被多扣费三十六元，billing/wrong-charge",
        "同一笔费用扣了两次，billing/duplicate-charge",
        "套餐使用说明和实际不符，service-content/package-use",
        "小区宽带接入申请一直没有端口，product-quality/broadband/access",
        "地下车库手机没有信号，product-quality/mobile/weak-signal",
        "营业员态度恶劣还挂我电话，attitude/shop-staff",
        "I was OVERCHARGED on my last bill，billing/wrong-charge",
        "No reply to my complaint about the late payment fee，billing/late-fee"
    })
    void readsTheCategoryOffTheText(String row) {
        int comma = row.lastIndexOf('，');
        assertThat(PROCEDURE.classify(row.substring(0, comma)).getFirst().category())
                .isEqualTo(row.substring(comma + 1));
    }

    @Test
    void hasATreeOfRealDepth() {
        List<Category> leaves =
                PROCEDURE.categories().all().stream().filter(Category::isLeaf).toList();
        assertThat(leaves).hasSizeGreaterThan(40);
        assertThat(leaves).allSatisfy(leaf -> {
            assertThat(leaf.terms().zhCN()).isNotEmpty();
            assertThat(leaf.terms().en()).isNotEmpty();
        });
    }

    @Test
    void asksForContactOnWebAndMailAlone() {
        assertThat(PROCEDURE.channels().all().stream()
                        .filter(channel -> channel.needsContact())
                        .map(channel -> channel.code()))
                .containsExactly("web", "email");
        assertThat(PROCEDURE.channels().find("fax")).isEmpty();
    }

    @Test
    void tellsTheCustomerEachStep() {
        CaseFacts facts =
                CaseFacts.of(about("billing/wrong-charge"), null, null, null, "billing", null, null, "solved", 1);
        List<String> steps = List.of(
                "complaint.registered",
                "case.accepted",
                "case.investigated",
                "case.proposed",
                "case.replied",
                "case.resolved",
                "callback.unreached",
                "case.closed");
        for (String step : steps) {
            assertThat(PROCEDURE.messagesOn(step, facts)).as(step).hasSize(1);
        }
        assertThat(PROCEDURE.message("access-code", "zh-CN", Medium.SMS)).isPresent();
        Template resolved = PROCEDURE.message("resolved", "en", Medium.SMS).orElseThrow();
        assertThat(resolved.text()).contains("{surveyLink}", "{due.regulator}");
    }

    @Test
    void aConfirmedResultHasTheRegulatorsAddress() {
        CaseFacts confirmed = CaseFacts.of(about(""), null, null, null, "appeals", null, null, "confirmed", 2);
        assertThat(PROCEDURE.messagesOn("case.resolved", confirmed))
                .extracting(Message::code)
                .containsExactly("resolved-confirmed");
        assertThat(PROCEDURE.bodies())
                .hasEntrySatisfying(
                        "regulator",
                        body -> assertThat(body.address().in("zh-CN")).isNotBlank());
    }

    @Test
    void knowsTheCodesOfItsScenarios() {
        assertThat(PROCEDURE.vocabularies().means()).containsKeys("records", "recordings", "site", "interview");
        assertThat(PROCEDURE.vocabularies().results()).containsKeys("solved", "confirmed");
        assertThat(PROCEDURE.vocabularies().cause("operating-error")).isPresent();
        assertThat(PROCEDURE.vocabularies().regions()).containsKey("qingyuan");
        assertThat(PROCEDURE.departments())
                .containsKeys("billing", "appeals", "network", "technical", "marketing", "finance");
        assertThat(PROCEDURE.remedies().find("refund")).isPresent();
        assertThat(PROCEDURE.remedies().allows(List.of("handler"), "refund", new BigDecimal("36.50")))
                .isTrue();
        assertThat(PROCEDURE.remedies().approvers("refund", new BigDecimal("7000")))
                .containsExactly("supervisor", "director");
    }

    @Test
    void everyPostIsFilled() {
        PeopleResult result = PeopleFiles.in(Path.of("../../deploy/people")).load(ORGANIZATION, PROCEDURE);
        assertThat(result).isInstanceOf(PeopleResult.Loaded.class);
        People people = ((PeopleResult.Loaded) result).people();
        assertThat(people.find("E1024").map(Person::department)).contains("billing");
        assertThat(people.find("E2001").map(Person::positions)).contains(List.of("agent"));
        assertThat(people.onDuty("online-agent").map(Person::staff)).contains("E2002");
        assertThat(people.of("appeals")).hasSizeGreaterThan(1);
        assertThat(people.people().stream().flatMap(person -> person.roles().stream()))
                .contains("agent", "handler", "supervisor", "caller", "analyst", "admin", "privacy", "operator");
    }

    private static RoutingFacts about(String category) {
        return RoutingFacts.on("web").category(category).build();
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
