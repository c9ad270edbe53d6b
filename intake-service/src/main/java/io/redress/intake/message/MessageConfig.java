package io.redress.intake.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How messages go out. */
@ConfigMapping(prefix = "redress.messages")
public interface MessageConfig {

    /** What takes mail; the server itself is set under {@code quarkus.mailer}. */
    @WithDefault("smtp")
    Mail mail();

    /** What takes short messages and WeChat. */
    @WithDefault("http")
    Sms sms();

    Http http();

    /** How long to wait after each failed attempt; when they are used up, the message is given up: about a day in all. */
    @WithDefault("10s,1m,5m,30m,2h,6h,12h")
    List<Duration> pauses();

    /** How long the words of a message may take to arrive from the service that wrote them; until then it is tried again and again. */
    @WithDefault("10m")
    Duration patience();

    enum Mail {
        SMTP,
        /** Nothing leaves the machine: {@code GET /api/outbox} shows it. Refused outside the profile local and tests. */
        OUTBOX
    }

    enum Sms {
        HTTP,
        /** As for mail. */
        OUTBOX
    }

    /** A gateway to the networks. It must take a key twice as once. */
    interface Http {

        /** Where each message is posted as JSON: {@code {via, to, text}}, header {@code Idempotency-Key}. */
        Optional<URI> url();

        /** Sent as bearer token. */
        Optional<String> token();

        @WithDefault("10s")
        Duration timeout();
    }
}
