package io.redress.intake.progress;

import io.redress.contracts.Contracts;
import io.redress.intake.told.CaseTold;
import io.redress.intake.told.CaseTold.Alternative;
import io.redress.intake.told.CaseTold.AlternativeTexts;
import io.redress.intake.told.CaseTold.Texts;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTest {

    private static final WordsRef WORDS = new WordsRef(Ids.next(), "0".repeat(64));

    @ParameterizedTest
    @CsvSource({
        "open, registered",
        "accepted, in-progress",
        "investigating, in-progress",
        "awaiting-approval, in-progress",
        "intercepted, in-progress",
        "proposed, solution-offered",
        "returned, returned",
        "resolved, resolved",
        "closed, closed",
        "reopened, reopened",
        "under-appeal, under-appeal",
        "referred, referred",
        "withdrawn, withdrawn"
    })
    void saysTheStatusInTheCustomersWords(String ofCase, String shown) {
        assertThat(after(null, "noted", told(ofCase)).status()).isEqualTo(shown);
    }

    @Test
    void waitsForTheCustomerOnlyWhenThePauseSaysSo() {
        var asked = after(null, "papers-asked", told("paused"));

        assertThat(asked.status()).isEqualTo("awaiting-customer");
        assertThat(after(asked, "noted", told("paused")).status()).isEqualTo("awaiting-customer");
        assertThat(after(null, "paused", told("paused")).status()).isEqualTo("in-progress");
    }

    @Test
    void promisesTheNextWordUntilItHasCome() {
        var promised = Instant.parse("2026-10-08T04:00:00Z");
        var progressed = after(null, "progressed", promising(promised, null));

        assertThat(progressed.nextWordBy()).isEqualTo(promised);
        assertThat(after(progressed, "noted", told("investigating")).nextWordBy())
                .isEqualTo(promised);
        assertThat(after(progressed, "replied", told("investigating")).nextWordBy())
                .isNull();
    }

    @Test
    void staysWithTheIncidentItBelongsTo() {
        var incident = Ids.next();
        var intercepted = after(null, "intercepted", promising(null, incident));

        assertThat(intercepted.incident()).isEqualTo(incident);
        assertThat(after(intercepted, "resolved", told("resolved")).incident()).isEqualTo(incident);
    }

    @Test
    void beginsAnewWithAnAppeal() {
        var resolved = after(null, "resolved", saying("resolved", new Texts(WORDS, null)));

        assertThat(resolved.reason()).isEqualTo(WORDS);
        assertThat(after(resolved, "appealed", told("under-appeal")))
                .extracting(Progress::status, Progress::reason)
                .containsExactly("under-appeal", null);
    }

    @Test
    void showsTheCustomerWhatBecameOfTheirOwnActs() {
        assertThat(CustomerSteps.isShown("redress.case.act-refused.v1", refused("withdrawal")))
                .isTrue();
        assertThat(CustomerSteps.isShown("redress.case.act-refused.v1", refused("resolution")))
                .isFalse();
        assertThat(CustomerSteps.isShown("redress.case.rejected.v1", told("open")))
                .isFalse();
        assertThat(CustomerSteps.isShown("redress.case.proposed.v1", told("awaiting-approval")))
                .isFalse();
    }

    @Test
    void showsTheCustomerWhenItGoesUpButNotWhenSomebodyAboveIsOnlyTold() {
        assertThat(CustomerSteps.isShown("redress.case.escalated.v1", escalated(true)))
                .isTrue();
        assertThat(CustomerSteps.isShown("redress.case.escalated.v1", escalated(false)))
                .isFalse();
    }

    private static CaseTold escalated(boolean handedOver) {
        return Facts.read(
                CaseTold.class,
                Contracts.examples("redress.case.escalated.v1")
                        .getFirst()
                        .replaceFirst("\"handedOver\":(true|false)", "\"handedOver\":" + handedOver));
    }

    @Test
    void showsTheOwnerFromAcceptanceOn() {
        var opened = after(null, "opened", told("open"));

        assertThat(opened.accepted()).isFalse();
        assertThat(after(after(opened, "accepted", told("accepted")), "noted", told("accepted"))
                        .accepted())
                .isTrue();
    }

    @Test
    void offersTheAlternativesUntilItIsReopened() {
        var proposed = after(null, "proposed", proposing("proposed"));
        var chosen = after(proposed, "chosen", choosing(2));

        assertThat(proposed.alternatives()).hasSize(1);
        assertThat(chosen.alternatives()).hasSize(1);
        assertThat(chosen.chosen()).isEqualTo(2);
        assertThat(after(chosen, "reopened", told("reopened")).alternatives()).isEmpty();
    }

    @Test
    void keepsAnUnapprovedProposalBack() {
        assertThat(after(null, "proposed", proposing("awaiting-approval")).alternatives())
                .isEmpty();
    }

    @Test
    void givesTheReasonOfAReturn() {
        assertThat(after(null, "returned", saying("returned", new Texts(null, WORDS)))
                        .reason())
                .isEqualTo(WORDS);
        assertThat(after(null, "resolved", saying("resolved", new Texts(WORDS, null)))
                        .reason())
                .isEqualTo(WORDS);
    }

    @Test
    void remembersWhoEverAnsweredForIt() {
        var first = after(null, "opened", told("open"));
        var moved = after(first, "assigned", of("open", "appeals", "E9", null, null, null));

        assertThat(moved.departments()).containsExactly("billing", "appeals");
        assertThat(moved.owners()).containsExactly("E1024", "E9");
    }

    private static Progress after(@Nullable Progress before, String name, CaseTold told) {
        return Progress.after(before, "redress.case.%s.v1".formatted(name), told);
    }

    private static CaseTold told(String status) {
        return of(status, "billing", "E1024", null, null, null);
    }

    private static CaseTold proposing(String status) {
        return of(
                status, "billing", "E1024", List.of(new Alternative(1, new AlternativeTexts(WORDS), null)), null, null);
    }

    private static CaseTold choosing(int alternative) {
        return of("proposed", "billing", "E1024", null, alternative, null);
    }

    private static CaseTold saying(String status, Texts words) {
        return of(status, "billing", "E1024", null, null, words);
    }

    private static CaseTold of(
            String status,
            String department,
            String owner,
            @Nullable List<Alternative> alternatives,
            @Nullable Integer alternative,
            @Nullable Texts words) {
        return new CaseTold(
                "2026.1",
                "billing/wrong-charge",
                "ordinary",
                null,
                null,
                status,
                department,
                owner,
                1,
                Instant.parse("2026-09-30T08:00:00Z"),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                alternatives,
                alternative,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                words);
    }

    private static CaseTold refused(String action) {
        return Facts.read(
                CaseTold.class,
                Contracts.examples("redress.case.act-refused.v1")
                        .getFirst()
                        .replace("\"action\":\"choice\"", "\"action\":\"%s\"".formatted(action)));
    }

    private static CaseTold promising(@Nullable Instant nextWordBy, @Nullable UUID incident) {
        return new CaseTold(
                "2026.1",
                "billing/wrong-charge",
                "ordinary",
                null,
                null,
                incident == null ? "investigating" : "intercepted",
                "billing",
                "E1024",
                1,
                Instant.parse("2026-09-30T08:00:00Z"),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                incident,
                null,
                nextWordBy,
                null,
                null,
                null);
    }
}
