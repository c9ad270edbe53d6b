package io.redress.routing.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.redress.procedure.Procedure;
import io.redress.runtime.id.Ids;
import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** A complaint as intake registers it; {@code aComplaint().about("billing/wrong-charge")}. */
public final class Registered {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OtherStream stream;
    private final OtherStream followup;
    private final ObjectNode data = JSON.createObjectNode();

    private Registered(String organization, Procedure procedure) {
        stream = OtherStream.ofIntake(Ids.next(), organization);
        followup = OtherStream.ofFollowup(stream.id(), organization);
        data.put("organization", organization);
        data.put(
                "reference",
                "TEL-260930-" + stream.id().toString().substring(28).toUpperCase(Locale.ROOT));
        data.put("procedure", procedure.version());
        data.put("channel", "web");
        data.put("category", "billing/wrong-charge");
        data.put("categoryBy", "given");
        data.putArray("demands").add("solution");
        data.put("receivedAt", TestTime.CLOCK.instant().toString());
        data.put("customer", UUID.randomUUID().toString());
        data.putArray("reachable").add("phone");
        data.put("language", "zh-CN");
        data.put("tier", "standard");
        data.put("kind", "individual");
        data.putArray("needs");
        data.put("affectsOthers", false);
        data.putArray("papers");
        data.put("owner", "E2002");
        data.put("department", "customer-service");
        data.put("nextWordBy", "2026-10-09T10:00:00Z");
        var words = data.putObject("words").putObject("description");
        words.put("id", UUID.randomUUID().toString());
        words.put("digest", "0".repeat(64));
    }

    public static Registered aComplaint() {
        return new Registered(Published.ORGANIZATION, Published.procedure());
    }

    /** At another organisation, once {@link Published#publish(String)} has told routing of it. */
    public static Registered aComplaintAt(String organization) {
        return new Registered(organization, Published.procedure(organization));
    }

    public Registered at(String region, String site) {
        data.putObject("place").put("region", region).put("site", site);
        return this;
    }

    public Registered about(String category) {
        data.put("category", category);
        return this;
    }

    public Registered receivedAt(Instant at) {
        data.put("receivedAt", at.toString());
        return this;
    }

    public Registered with(Consumer<ObjectNode> change) {
        change.accept(data);
        return this;
    }

    public UUID id() {
        return stream.id();
    }

    public String reference() {
        return data.get("reference").asText();
    }

    public OtherStream stream() {
        return stream;
    }

    public OtherStream followup() {
        return followup;
    }

    public Entry tell() {
        return stream.tell("redress.complaint.registered.v1", Actor.CUSTOMER, data.toString());
    }
}
