package io.redress.routing.streams;

import io.redress.routing.casework.Cases;
import io.redress.routing.incident.Incidents;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Head;
import io.redress.runtime.journal.Streams;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Cases and incidents: an entry says by its type whose it is, a stream by the row it has. */
@ApplicationScoped
class RoutingStreams implements Streams {

    private static final String INCIDENT = "redress.incident.";

    private final Cases cases;
    private final Incidents incidents;

    RoutingStreams(Cases cases, Incidents incidents) {
        this.cases = cases;
        this.incidents = incidents;
    }

    @Override
    public Head lock(UUID stream) {
        var head = cases.lock(stream);
        return isUnknown(head) ? incidents.lock(stream) : head;
    }

    @Override
    public Head head(UUID stream) {
        var head = cases.head(stream);
        return isUnknown(head) ? incidents.head(stream) : head;
    }

    @Override
    public void apply(Entry entry) {
        if (entry.type().startsWith(INCIDENT)) {
            incidents.apply(entry);
        } else {
            cases.apply(entry);
        }
    }

    @Override
    public Optional<String> difference(UUID stream, List<Entry> entries) {
        return entries.getFirst().type().startsWith(INCIDENT)
                ? incidents.difference(stream, entries)
                : cases.difference(stream, entries);
    }

    private static boolean isUnknown(Head head) {
        return head.sequence() == 0;
    }
}
