package io.redress.routing.caselog;

import io.redress.routing.caselog.LogProof.Broken;
import io.redress.routing.caselog.LogProof.End;
import io.redress.routing.neighbour.Neighbour;
import io.redress.routing.neighbour.Neighbours;
import io.redress.runtime.journal.Facts;
import io.redress.runtime.journal.Head;
import io.redress.runtime.journal.JournalConfig;
import io.redress.runtime.journal.Verification;
import io.redress.runtime.journal.Verification.Report;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Proves a complaint's log: routing verifies its own chain, asks intake and followup about theirs, and lays the copies that came over the
 * topics beside their answers. Whoever alters one journal consistently still has the others against them.
 */
@ApplicationScoped
class VerifyLog {

    private final Verification verification;
    private final JournalConfig config;
    private final Copies copies;
    private final Neighbours neighbours;

    VerifyLog(Verification verification, JournalConfig config, Copies copies, Neighbours neighbours) {
        this.verification = verification;
        this.config = config;
        this.copies = copies;
        this.neighbours = neighbours;
    }

    /** What one journal says of itself, and what its copies say of it. */
    private record Witnessed(String source, Optional<Report> report, CopiedChain copied) {

        @Nullable
        Broken broken() {
            var ofCopies = copied.broken(source);
            if (ofCopies != null || report.isEmpty()) {
                return ofCopies;
            }
            var own = report.get().firstBroken();
            return own == null
                    ? copied.contradiction(source, report.get())
                    : new Broken(source, own.sequence(), own.reason());
        }

        long entries() {
            return report.map(Report::entries).orElse((long) copied.size());
        }

        @Nullable
        Head head() {
            return report.isPresent() ? report.get().head() : copied.head();
        }
    }

    LogProof verify(UUID id) {
        var copied = copies.of(id);
        var witnessed = List.of(
                witnessed(Neighbour.INTAKE, id, copied),
                new Witnessed(config.source(), Optional.of(verification.verify(id)), new CopiedChain(List.of())),
                witnessed(Neighbour.FOLLOWUP, id, copied));
        var broken = witnessed.stream()
                .flatMap(one -> Optional.ofNullable(one.broken()).stream())
                .findFirst();
        var unreached = witnessed.stream()
                .filter(one -> one.report().isEmpty())
                .map(Witnessed::source)
                .toList();
        return new LogProof(
                broken.isEmpty() && unreached.isEmpty(),
                witnessed.stream().mapToLong(Witnessed::entries).sum(),
                broken.orElse(null),
                heads(witnessed),
                unreached);
    }

    private Witnessed witnessed(Neighbour neighbour, UUID id, List<LoggedEntry> copied) {
        var own = copied.stream()
                .filter(logged -> logged.source().equals(neighbour.source()))
                .map(LoggedEntry::entry)
                .toList();
        var report = neighbours
                .get(neighbour, "/internal/journal/verification?stream=" + id)
                .filter(Neighbours.Reply::isOk)
                .map(reply -> Facts.read(Report.class, reply.body()));
        return new Witnessed(neighbour.source(), report, new CopiedChain(own));
    }

    private static List<End> heads(List<Witnessed> witnessed) {
        var heads = new ArrayList<End>();
        for (var one : witnessed) {
            var head = one.head();
            if (head != null) {
                heads.add(new End(one.source(), head.sequence(), head.hash()));
            }
        }
        return List.copyOf(heads);
    }
}
