package io.redress.runtime.profile;

import io.quarkus.runtime.configuration.ConfigUtils;

import java.util.List;
import java.util.Set;

/** Guards settings that would be a hole in production: they are taken in the profile {@code local} and in tests alone. */
public final class LocalOnly {

    private static final Set<String> PROFILES = Set.of("local", "test");

    private LocalOnly() {}

    /**
     * Refuses a setting that this profile must not have.
     *
     * @param setting what was set, for the message
     * @throws IllegalStateException in any other profile; thrown while starting, it ends the service
     */
    public static void check(String setting) {
        check(setting, ConfigUtils.getProfiles());
    }

    static void check(String setting, List<String> profiles) {
        if (profiles.stream().noneMatch(PROFILES::contains)) {
            throw new IllegalStateException(
                    "%s is for one machine: it is taken in the profile local alone, and this is %s."
                            .formatted(setting, String.join(",", profiles)));
        }
    }
}
