package io.redress.routing.streams;

import io.redress.routing.casework.Cases;
import io.redress.routing.incident.Incidents;
import io.redress.routing.notice.Notices;
import io.redress.routing.warning.EarlyWarnings;
import io.redress.runtime.journal.Entry;
import io.redress.runtime.journal.Head;
import io.redress.runtime.journal.Streams;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Cases, incidents, notices and warnings: an entry says by its type whose it is, a stream by the row it has. */
@ApplicationScoped
class RoutingStreams implements Streams {

    private static final String INCIDENT = "redress.incident.";
    private static final String WARNING = "redress.warning.";
    private static final String NOTICE = "redress.notice.";

    private final Cases cases;
    private final Incidents incidents;
    private final EarlyWarnings warnings;
    private final Notices notices;

    RoutingStreams(Cases cases, Incidents incidents, EarlyWarnings warnings, Notices notices) {
        this.cases = cases;
        this.incidents = incidents;
        this.warnings = warnings;
        this.notices = notices;
    }

    @Override
    public Head lock(UUID stream) {
        var head = cases.lock(stream);
        if (isUnknown(head)) {
            head = incidents.lock(stream);
        }
        if (isUnknown(head)) {
            head = notices.lock(stream);
        }
        return isUnknown(head) ? warnings.lock(stream) : head;
    }

    @Override
    public Head head(UUID stream) {
        var head = cases.head(stream);
        if (isUnknown(head)) {
            head = incidents.head(stream);
        }
        if (isUnknown(head)) {
            head = notices.head(stream);
        }
        return isUnknown(head) ? warnings.head(stream) : head;
    }

    @Override
    public void apply(Entry entry) {
        if (entry.type().startsWith(INCIDENT)) {
            incidents.apply(entry);
        } else if (entry.type().startsWith(WARNING)) {
            warnings.apply(entry);
        } else if (entry.type().startsWith(NOTICE)) {
            notices.apply(entry);
        } else {
            cases.apply(entry);
        }
    }

    @Override
    public Optional<String> difference(UUID stream, List<Entry> entries) {
        var first = entries.getFirst().type();
        if (first.startsWith(INCIDENT)) {
            return incidents.difference(stream, entries);
        }
        if (first.startsWith(NOTICE)) {
            return notices.difference(stream, entries);
        }
        return first.startsWith(WARNING) ? warnings.difference(stream, entries) : cases.difference(stream, entries);
    }

    private static boolean isUnknown(Head head) {
        return head.sequence() == 0;
    }
}
