package io.redress.runtime.edge;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Production's way of signing in, with tokens that the test signs, and limits on. */
public class TokenProfile extends EdgeProfile {

    /** Handed over in a system property: profile and test are loaded by different class loaders. */
    static final String PRIVATE_KEY = "edge.private-key";

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = super.getConfigOverrides();
        var keys = keys();
        System.setProperty(
                PRIVATE_KEY,
                Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        settings.put("redress.identity", "oidc");
        settings.put("quarkus.oidc.tenant-enabled", "true");
        settings.put(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        settings.put("quarkus.oidc.client-id", "redress");
        settings.put("redress.limits", "on");
        // Given by the parts that every test has; nothing is the same as none.
        settings.put("redress.internal.secret", "");
        return settings;
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
