package io.redress.runtime.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jakarta.enterprise.context.RequestScoped;

/** The body of this request as it came, for whoever must know whether it came before. */
@RequestScoped
public class ReceivedBody {

    private byte[] bytes = {};

    public void keep(byte[] body) {
        bytes = body;
    }

    /** SHA-256, hex; of nothing when the request had no body. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
