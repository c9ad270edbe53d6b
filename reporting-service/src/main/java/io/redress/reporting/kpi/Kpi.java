package io.redress.reporting.kpi;

import java.util.Arrays;
import java.util.Optional;

/**
 * The key figures and how each is computed. SQL runs over the rows of the range (CTE {@code scoped}, with the column {@code repeated}). A
 * complaint counts in the range in which it was received; those that a known incident explained and those that staff noticed themselves
 * count only where a definition says so.
 */
enum Kpi {
    COMPLAINTS(
            "complaints",
            Measure.count("complaints", "count(*) filter (where kind = 'complaint')"),
            "Complaints received, without those explained by a known incident and those noticed by staff.",
            "收到的投诉数，不含由已知故障解释的投诉和员工自行发现的问题。"),
    COMPLAINTS_PER_10K(
            "complaintsPer10k",
            Measure.perUsers("kind = 'complaint'"),
            "Complaints per 10,000 users, without those explained by a known incident; withIntercepted counts these too.",
            "万投比：每万用户投诉数，不含由已知故障解释的投诉；withIntercepted 为含拦截投诉的万投比。"),
    WITH_INTERCEPTED(
            "withIntercepted",
            Measure.perUsers("kind in ('complaint', 'intercepted')"),
            "Complaints per 10,000 users, those explained by a known incident included.",
            "含拦截投诉的万投比：每万用户投诉数，含由已知故障解释的投诉。"),
    OBSERVATIONS(
            "observations",
            Measure.count("observations", "count(*) filter (where kind = 'observation')"),
            "Problems that staff noticed themselves; they are in no other figure.",
            "员工自行发现的问题数；不计入其他指标。"),
    ACCEPTED_IN_TIME(
            "acceptedInTime",
            Measure.share("accepted_in_time", "accepted_in_time is not null", "accepted_in_time is null and not ended"),
            "Share of complaints whose acceptance clock was met, of those whose acceptance clock is decided.",
            "受理时限已有结论的投诉中，按时受理的比例。"),
    HANDLED_SHARE(
            "handledShare",
            Measure.share("handled", "true", "not ended"),
            "Share of complaints that are resolved or have ended in another way, of all received.",
            "收到的投诉中，已解决或以其他方式结束的比例。"),
    IN_TIME_SHARE(
            "inTimeShare",
            Measure.share("handled and missed = '{}'", "handled or missed <> '{}'", "not ended and missed = '{}'"),
            "Share of complaints handled without a single missed clock, of those handled or overdue.",
            "已办结或已超时的投诉中，没有任何一个时限超时的比例。"),
    FIRST_CONTACT_RESOLUTION(
            "firstContactResolution",
            Measure.share(
                    "resolved_at is not null and reopenings = 0 and not repeated",
                    "resolutions > 0",
                    "not ended or received_at + interval '30 days' > :now"),
            "Share of complaints resolved once and for all, of those ever resolved: not reopened, and no other complaint by the same "
                    + "customer in the same category within 30 days of its receipt.",
            "曾解决的投诉中一次解决的比例：未重开，且同一客户在收到后 30 天内没有同类投诉。"),
    RESOLUTION_RATE(
            "resolutionRate",
            Measure.shareOfAnswers("solved"),
            "Share of the customers' answers that say it is solved; the first answer of each round counts.",
            "客户答复中认为问题已解决的比例；每一轮以第一次答复为准。"),
    SATISFACTION(
            "satisfaction",
            Measure.meanOfAnswers("satisfaction_sum"),
            "Mean of the customers' satisfaction from 1 to 5; the first answer of each round counts.",
            "客户满意度（1 至 5 分）的平均值；每一轮以第一次答复为准。"),
    SATISFIED_SHARE(
            "satisfiedShare",
            Measure.shareOfAnswers("satisfied"),
            "Share of the customers' answers with satisfaction 4 or 5; the first answer of each round counts.",
            "客户答复中满意度为 4 分或 5 分的比例；每一轮以第一次答复为准。"),
    SOLVED_WITHIN_1H(
            "solvedWithin1h",
            Measure.share(
                    Kpi.WITHIN_1H,
                    "true",
                    "not ended and (%s or received_at + interval '1 hour' > :now)".formatted(Kpi.WITHIN_1H)),
            "Share of complaints resolved within one hour of receipt, of all received.",
            "收到的投诉中，一小时内解决的比例。"),
    RECOMMEND(
            "recommend",
            Measure.net("promoters - detractors", "recommend_answers"),
            "Share of answers 9 and 10 less share of answers 0 to 6 to the question whether the customer would recommend the organisation, "
                    + "in points from -100 to 100.",
            "净推荐值：推荐意愿 9 至 10 分的比例减去 0 至 6 分的比例，-100 至 100。"),
    REACHED_SHARE(
            "reachedShare",
            Measure.shareOf("reached", "reached + unreached"),
            "Share of callbacks that brought an answer, of those completed or given up.",
            "已完成或已放弃的回访中，回访成功的比例。"),
    REOPENED_SHARE(
            "reopenedShare",
            Measure.share("reopenings > 0", "resolutions > 0", "not ended"),
            "Share of complaints that were reopened, of those ever resolved.",
            "曾解决的投诉中重开的比例。"),
    REPEAT_CUSTOMERS(
            "repeatCustomers",
            Measure.count(
                    "customers",
                    "(select count(*) from (select 1 from scoped where kind = 'complaint' and customer is not null "
                            + "group by customer having count(*) > 1) again)"),
            "Customers with more than one complaint received in the range.",
            "期间内投诉超过一次的客户数。"),
    TIME_TO_RESOLVE(
            "timeToResolve",
            Measure.percentiles("extract(epoch from resolved_at - received_at) / 3600", "resolved_at is not null"),
            "Hours from receipt to the last resolution, round the clock: half of the resolved complaints took no longer (value), nine in "
                    + "ten no longer than p90.",
            "从收到投诉到最后一次解决的小时数（全天计算）：一半不超过 value，九成不超过 p90。");

    private static final String WITHIN_1H =
            "(resolved_at is not null and resolved_at <= received_at + interval '1 hour')";

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // A record of strings and an enum.
    private final Measure measure;

    private final String english;
    private final String chinese;

    Kpi(String code, Measure measure, String english, String chinese) {
        this.code = code;
        this.measure = measure;
        this.english = english;
        this.chinese = chinese;
    }

    static Optional<Kpi> of(String code) {
        return Arrays.stream(values()).filter(kpi -> kpi.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    Measure measure() {
        return measure;
    }

    String definition(boolean inChinese) {
        return inChinese ? chinese : english;
    }
}
