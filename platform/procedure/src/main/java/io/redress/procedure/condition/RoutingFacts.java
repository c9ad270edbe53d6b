package io.redress.procedure.condition;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What is known of a complaint when it is routed; what is absent is {@code ""}, empty, 0 or false.
 *
 * @param attributes values of the category's fields: String for codes and dates, BigDecimal for numbers and money,
 *     Boolean
 * @param papers that came with it or were supplied since
 * @param signals found in its words
 * @param occurredDaysAgo whole days from when it happened to receipt
 * @param earlier complaints the same customer made before
 * @param earlierAlike those of the same category
 * @param hasDeadline the transferring body set one
 */
public record RoutingFacts(
        String category,
        String channel,
        String region,
        String site,
        String subjectType,
        String tier,
        String kind,
        String language,
        List<String> demands,
        List<String> needs,
        String concerns,
        boolean concernsStaff,
        boolean affectsOthers,
        double loss,
        String source,
        boolean selfService,
        Map<String, Object> attributes,
        boolean anonymous,
        List<String> papers,
        List<String> signals,
        int occurredDaysAgo,
        int earlier,
        int earlierAlike,
        boolean hasDeadline) {

    public RoutingFacts {
        papers = List.copyOf(papers);
        signals = List.copyOf(signals);
        demands = List.copyOf(demands);
        needs = List.copyOf(needs);
        attributes = Map.copyOf(attributes);
    }

    public static Builder on(String channel) {
        return new Builder(channel);
    }

    /** Takes null for whatever is absent. */
    public static final class Builder {
        private final String channel;
        private String category = "";
        private String region = "";
        private String site = "";
        private String subjectType = "";
        private String tier = "";
        private String kind = "";
        private String language = "";
        private List<String> demands = List.of();
        private List<String> needs = List.of();
        private String concerns = "";
        private boolean concernsStaff;
        private boolean affectsOthers;
        private double loss;
        private String source = "";
        private boolean selfService;
        private Map<String, Object> attributes = Map.of();
        private boolean anonymous;
        private List<String> papers = List.of();
        private List<String> signals = List.of();
        private int occurredDaysAgo;
        private int earlier;
        private int earlierAlike;
        private boolean hasDeadline;

        private Builder(String channel) {
            this.channel = channel;
        }

        public Builder category(@Nullable String code) {
            category = orEmpty(code);
            return this;
        }

        public Builder place(@Nullable String regionCode, @Nullable String siteCode) {
            region = orEmpty(regionCode);
            site = orEmpty(siteCode);
            return this;
        }

        public Builder subjectType(@Nullable String code) {
            subjectType = orEmpty(code);
            return this;
        }

        public Builder customer(@Nullable String tierCode, @Nullable String kindCode, @Nullable String languageTag) {
            tier = orEmpty(tierCode);
            kind = orEmpty(kindCode);
            language = orEmpty(languageTag);
            return this;
        }

        public Builder needs(List<String> codes) {
            needs = codes;
            return this;
        }

        public Builder demands(List<String> codes) {
            demands = codes;
            return this;
        }

        public Builder concerns(@Nullable String department, boolean staff) {
            concerns = orEmpty(department);
            concernsStaff = staff;
            return this;
        }

        public Builder affectsOthers(boolean others) {
            affectsOthers = others;
            return this;
        }

        public Builder loss(@Nullable BigDecimal amount) {
            loss = amount == null ? 0 : amount.doubleValue();
            return this;
        }

        public Builder source(@Nullable String body) {
            source = orEmpty(body);
            return this;
        }

        public Builder selfService(boolean byCustomer) {
            selfService = byCustomer;
            return this;
        }

        public Builder attributes(Map<String, Object> values) {
            attributes = values;
            return this;
        }

        public Builder anonymous(boolean withoutName) {
            anonymous = withoutName;
            return this;
        }

        public Builder papers(List<String> codes) {
            papers = codes;
            return this;
        }

        public Builder signals(List<String> codes) {
            signals = codes;
            return this;
        }

        /** @param days whole days from when it happened to receipt */
        public Builder occurredDaysAgo(int days) {
            occurredDaysAgo = days;
            return this;
        }

        /** @param all complaints the same customer made before; {@code alike} are those of the same category */
        public Builder earlier(int all, int alike) {
            earlier = all;
            earlierAlike = alike;
            return this;
        }

        public Builder hasDeadline(boolean set) {
            hasDeadline = set;
            return this;
        }

        public RoutingFacts build() {
            return new RoutingFacts(
                    category,
                    channel,
                    region,
                    site,
                    subjectType,
                    tier,
                    kind,
                    language,
                    demands,
                    needs,
                    concerns,
                    concernsStaff,
                    affectsOthers,
                    loss,
                    source,
                    selfService,
                    attributes,
                    anonymous,
                    papers,
                    signals,
                    occurredDaysAgo,
                    earlier,
                    earlierAlike,
                    hasDeadline);
        }

        private static String orEmpty(@Nullable String value) {
            return value == null ? "" : value;
        }
    }
}
