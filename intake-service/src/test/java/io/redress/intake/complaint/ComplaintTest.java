package io.redress.intake.complaint;

import org.junit.jupiter.api.Test;

import static io.redress.intake.complaint.ComplaintFixture.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ComplaintTest {

    private final Complaint complaint = aComplaint();

    @Test
    void remembersTheLastChoice() {
        var first = new ComplaintChosen(1, null, null);
        var second = new ComplaintChosen(null, true, null);

        assertThat(complaint.after(first).after(second).choice()).isEqualTo(second);
    }

    @Test
    void isSilentOnceFrozenOrErased() {
        assertThat(complaint.isSilent()).isFalse();
        assertThat(complaint.after(new ComplaintFrozen()).isSilent()).isTrue();
        assertThat(complaint.after(new ComplaintErased(null)).isSilent()).isTrue();
    }

    @Test
    void countsWhatWasSaidAndRead() {
        var after = complaint
                .after(new MessageSent(1, "customer", "sms", "registered", "zh-CN", null, 1))
                .after(new MessageFailed(2, "customer", "sms", "accepted", "zh-CN", null, "gateway-refused", 1))
                .after(new ComplaintRead(
                        "E1024",
                        "routing",
                        java.util.List.of("phone"),
                        new ComplaintRead.Texts(ComplaintFixture.words())));

        assertThat(after.sent()).isEqualTo(1);
        assertThat(after.failed()).isEqualTo(1);
        assertThat(after.reads()).isEqualTo(1);
    }

    @Test
    void isReachedAsItWasLastCorrected() {
        var corrected = new CustomerCorrected(
                java.util.UUID.randomUUID(),
                java.util.List.of("email"),
                "zh-CN",
                java.util.List.of(),
                java.util.List.of("phone"));

        assertThat(complaint.reachable()).containsExactly("phone", "email");
        assertThat(complaint.after(corrected))
                .extracting(Complaint::customer, Complaint::reachable, Complaint::language, Complaint::needs)
                .containsExactly(corrected.customer(), java.util.List.of("email"), "zh-CN", java.util.List.of());
    }

    @Test
    void standsAloneAgainOnceSeparated() {
        var leader = java.util.UUID.randomUUID();
        var joined = complaint.after(new ComplaintJoined(leader));

        assertThat(joined.joinedWith()).isEqualTo(leader);
        assertThat(joined.after(new ComplaintSeparated(leader)).joinedWith()).isNull();
    }

    @Test
    void addsUpItsFiles() {
        var after = complaint
                .after(new ComplaintAttached(1, "image/png", 100, "0".repeat(64), null))
                .after(new ComplaintAttached(2, "image/png", 20, "0".repeat(64), null));

        assertThat(after.attachments()).isEqualTo(2);
        assertThat(after.attachedBytes()).isEqualTo(120);
    }

    @Test
    void isNotRegisteredTwice() {
        assertThatThrownBy(() -> complaint.after(ComplaintFixture.full())).isInstanceOf(IllegalStateException.class);
    }
}
