package io.redress.local.departmentsystem;

import io.vertx.core.json.JsonObject;
import org.apache.kafka.clients.producer.ProducerRecord;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One answer: an act of somebody of the department, signed by its system. */
record Reply(UUID id, String type, String kase, Instant at, JsonObject body) {

    private static final String TOPIC = "redress.department-replies";
    private static final String ALGORITHM = "HmacSHA256";

    /** @param act name of the act, as {@code accepted} */
    static Reply of(String act, String kase, String actor, Instant at, JsonObject body) {
        var whole = new JsonObject().put("case", kase).put("actor", actor).mergeIn(body);
        return new Reply(
                UUID.randomUUID(),
                "redress.department.%s.v1".formatted(act),
                kase,
                at.truncatedTo(ChronoUnit.MILLIS),
                whole);
    }

    ProducerRecord<String, String> signed(String system, String secret) {
        var value = body.encode();
        var record = new ProducerRecord<>(TOPIC, kase, value);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_source", "/department-system");
        header(record, "ce_type", type);
        header(record, "ce_time", at.toString());
        header(record, "content-type", "application/json");
        header(record, "redress-system", system);
        header(record, "redress-signature", signature(String.join("\n", id.toString(), at.toString(), value), secret));
        return record;
    }

    private static void header(ProducerRecord<String, String> record, String name, String text) {
        record.headers().add(name, text.getBytes(UTF_8));
    }

    private static String signature(String text, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
