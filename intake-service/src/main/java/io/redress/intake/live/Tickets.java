package io.redress.intake.live;

import org.jdbi.v3.core.Jdbi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tickets that open one timeline for a while. They stand in addresses, and so in logs: they open nothing else, and pass. */
@ApplicationScoped
class Tickets {

    private static final int LENGTH = 24;

    private final Jdbi jdbi;
    private final LiveConfig config;
    private final SecureRandom random = new SecureRandom();

    Tickets(Jdbi jdbi, LiveConfig config) {
        this.jdbi = jdbi;
        this.config = config;
    }

    @Transactional
    String issue(UUID complaint) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        var ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbi.useHandle(handle -> {
            handle.execute("delete from live_ticket where expires_at <= clock_timestamp()");
            handle.createUpdate("""
                            insert into live_ticket (digest, complaint, expires_at)
                            values (:digest, :complaint, clock_timestamp() + make_interval(secs => :seconds))
                            """)
                    .bind("digest", digest(ticket))
                    .bind("complaint", complaint)
                    .bind("seconds", (double) config.ticket().toSeconds())
                    .execute();
        });
        return ticket;
    }

    boolean opens(UUID complaint, String ticket) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from live_ticket
                          where digest = :digest and complaint = :complaint and expires_at > clock_timestamp())
                        """)
                .bind("digest", digest(ticket))
                .bind("complaint", complaint)
                .mapTo(Boolean.class)
                .one());
    }

    private static String digest(String ticket) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(ticket.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
