package io.redress.runtime.cipher;

import java.util.HexFormat;
import jakarta.inject.Singleton;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Finds what is stored encrypted: the same value of the same organisation gives the same digest, which says nothing without the key. */
@Singleton
public final class Lookups {

    private static final byte[] BETWEEN = {0};

    private final Keys.Signature signature;

    public Lookups(Keys keys) {
        this.signature = keys.signature("lookups");
    }

    /**
     * The digest to store and to look for.
     *
     * @param normalised the value in its one written form, for example a telephone number in E.164
     */
    public String of(String organization, String normalised) {
        return HexFormat.of()
                .formatHex(signature.of(organization.getBytes(UTF_8), BETWEEN, normalised.getBytes(UTF_8)));
    }
}
