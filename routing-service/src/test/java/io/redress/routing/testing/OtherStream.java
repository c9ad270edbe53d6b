package io.redress.routing.testing;

import io.redress.runtime.journal.Actor;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Head;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A complaint's chain in another service's journal, entry by entry as its relay would send them. */
public final class OtherStream {

    private final String topic;
    private final String source;
    private final UUID id;
    private final String organization;
    private Head head;
    private @Nullable Entry last;

    private OtherStream(String topic, String source, UUID id, String organization) {
        this.topic = topic;
        this.source = source;
        this.id = id;
        this.organization = organization;
        this.head = Head.start(id);
    }

    public static OtherStream ofIntake(UUID id, String organization) {
        return new OtherStream("redress.complaints", "/intake", id, organization);
    }

    public static OtherStream ofFollowup(UUID id, String organization) {
        return new OtherStream("redress.followups", "/followup", id, organization);
    }

    public UUID id() {
        return id;
    }

    public Entry tell(String type, Actor actor, String data) {
        return tell(type, actor, TestTime.CLOCK.instant(), data);
    }

    /** Journals and sends an entry. */
    public Entry tell(String type, Actor actor, Instant at, String data) {
        var draft = new Entry(
                UUID.randomUUID(), id, head.sequence() + 1, type, organization, at, at, actor, data, head.hash(), "");
        var entry = new Entry(
                draft.id(),
                id,
                draft.sequence(),
                type,
                organization,
                at,
                at,
                actor,
                data,
                head.hash(),
                draft.computedHash());
        head = entry.head();
        last = entry;
        send(entry);
        return entry;
    }

    /** Sends the last entry once more, byte for byte. */
    public void repeat() {
        if (last != null) {
            send(last);
        }
    }

    private void send(Entry entry) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", entry.id().toString());
        headers.put("ce_source", source);
        headers.put("ce_type", entry.type());
        headers.put("ce_time", entry.occurredAt().toString());
        headers.put("ce_organization", organization);
        headers.put("content-type", "application/json");
        headers.put("ce_sequence", Long.toString(entry.sequence()));
        headers.put("ce_hash", entry.hash());
        headers.put("ce_previoushash", entry.previousHash());
        headers.put("ce_actor", entry.actor().text());
        headers.put("ce_effectiveat", entry.effectiveAt().toString());
        Topic.write(topic, id.toString(), headers, entry.data());
    }
}
