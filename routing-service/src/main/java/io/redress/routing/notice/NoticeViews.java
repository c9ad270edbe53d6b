package io.redress.routing.notice;

import io.redress.routing.notice.NoticeView.Effect;
import io.redress.routing.notice.NoticeView.Said;
import io.redress.routing.notice.NoticeView.Settled;
import io.redress.runtime.words.Words;
import io.redress.runtime.words.WordsRef;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes a notice presentable: texts for their ids, and whether it is late now. */
@ApplicationScoped
class NoticeViews {

    private final Words words;
    private final Clock clock;

    NoticeViews(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    NoticeView of(Notice notice) {
        var issued = notice.issued();
        var answered = notice.answered();
        var contested = notice.contested();
        var attributed = notice.attributed();
        var verified = notice.verified();
        return new NoticeView(
                issued.n(),
                notice.id(),
                notice.organization(),
                notice.department(),
                issued.cause(),
                issued.rule(),
                text(issued.words().text()),
                notice.status(),
                notice.issuedAt(),
                issued.dueAt(),
                notice.isOverdue(clock.instant()),
                issued.verifiedBy(),
                issued.complaints(),
                answered == null
                        ? null
                        : new Said(
                                answered.by(),
                                notice.answeredAt(),
                                answered.inTime(),
                                text(answered.words().text())),
                contested == null
                        ? null
                        : new Said(
                                contested.by(),
                                null,
                                null,
                                text(contested.words().reason())),
                attributed == null
                        ? null
                        : new Settled(
                                attributed.by(),
                                attributed.department(),
                                attributed.upheld(),
                                text(attributed.words().reason())),
                verified == null
                        ? null
                        : new Effect(
                                verified.effective(),
                                verified.by(),
                                verified.before(),
                                verified.after(),
                                text(verified.words().text())));
    }

    private @Nullable String text(WordsRef ref) {
        return words.read(ref.id()).orElse(null);
    }
}
