package io.redress.routing.department;

import io.redress.runtime.inbox.Delivery;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Who sent a reply, proved: HMAC-SHA256, hex, over {@code ce_id} LF {@code ce_time} LF body, in the header {@code redress-signature}. */
final class Signature {

    static final String SYSTEM = "redress-system";
    static final String HEADER = "redress-signature";

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** Takes as long for a wrong one as for the right one. */
    static boolean isOf(Delivery reply, String secret) {
        var signed = String.join(
                "\n", reply.headers().get("ce_id"), reply.headers().getOrDefault("ce_time", ""), reply.data());
        var given = reply.headers().getOrDefault(HEADER, "");
        return MessageDigest.isEqual(of(signed, secret).getBytes(UTF_8), given.getBytes(UTF_8));
    }

    static String of(String signed, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
