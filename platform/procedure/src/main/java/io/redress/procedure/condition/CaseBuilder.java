package io.redress.procedure.condition;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** Collects what is known of a case; takes null for whatever is absent. */
public final class CaseBuilder {
    private final RoutingFacts complaint;
    private String severity = "";
    private String nature = "";
    private String scope = "";
    private String department = "";
    private String finding = "";
    private String cause = "";
    private String result = "";
    private int round = 1;
    private String status = "";
    private String responsibility = "";
    private String root = "";
    private int appeals;
    private List<String> checked = List.of();
    private List<String> missed = List.of();
    private List<String> remedies = List.of();
    private double amount;
    private boolean answered;
    private int members;
    private boolean incident;

    CaseBuilder(RoutingFacts complaint) {
        this.complaint = complaint;
    }

    public CaseBuilder classified(
            @Nullable String severityCode, @Nullable String natureCode, @Nullable String scopeCode) {
        severity = orEmpty(severityCode);
        nature = orEmpty(natureCode);
        scope = orEmpty(scopeCode);
        return this;
    }

    public CaseBuilder department(@Nullable String code) {
        department = orEmpty(code);
        return this;
    }

    public CaseBuilder found(@Nullable String findingCode, @Nullable String causeCode) {
        finding = orEmpty(findingCode);
        cause = orEmpty(causeCode);
        return this;
    }

    public CaseBuilder result(@Nullable String code) {
        result = orEmpty(code);
        return this;
    }

    /** @param number from 1 */
    public CaseBuilder round(int number) {
        round = number;
        return this;
    }

    public CaseBuilder status(@Nullable String code) {
        status = orEmpty(code);
        return this;
    }

    public CaseBuilder closed(@Nullable String responsibilityCode, @Nullable String rootCode) {
        responsibility = orEmpty(responsibilityCode);
        root = orEmpty(rootCode);
        return this;
    }

    public CaseBuilder appeals(int number) {
        appeals = number;
        return this;
    }

    /** @param entries each as {@code item} and as {@code item/result} */
    public CaseBuilder checked(List<String> entries) {
        checked = entries;
        return this;
    }

    public CaseBuilder missed(List<String> milestones) {
        missed = milestones;
        return this;
    }

    public CaseBuilder remedies(List<String> types, @Nullable BigDecimal sum) {
        remedies = types;
        amount = sum == null ? 0 : sum.doubleValue();
        return this;
    }

    public CaseBuilder answered(boolean hadAnAnswer) {
        answered = hadAnAnswer;
        return this;
    }

    public CaseBuilder members(int number) {
        members = number;
        return this;
    }

    public CaseBuilder incident(boolean explained) {
        incident = explained;
        return this;
    }

    public CaseFacts build() {
        return new CaseFacts(
                complaint,
                severity,
                nature,
                scope,
                department,
                finding,
                cause,
                result,
                round,
                status,
                responsibility,
                root,
                appeals,
                checked,
                missed,
                remedies,
                amount,
                answered,
                members,
                incident);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
