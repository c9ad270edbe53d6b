package io.redress.local.journey.cast;

import static org.assertj.core.api.Assertions.assertThat;

/** Who erases people and keeps their complaints from being read. */
public record PrivacyOfficer(Http http) {

    public void erases(Complaint complaint) {
        changes(complaint, "erasure");
    }

    public void freezes(Complaint complaint) {
        changes(complaint, "freeze");
    }

    public Reply reads(Complaint complaint) {
        return http.get(complaint.path());
    }

    private void changes(Complaint complaint, String path) {
        var reply = http.post(complaint.path() + "/" + path);
        assertThat(reply.status())
                .as("%s answered %s", reply.call(), reply.text())
                .isBetween(200, 204);
    }
}
