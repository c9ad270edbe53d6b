package io.redress.routing.department;

import io.redress.runtime.identity.IdentityConfig;
import io.redress.runtime.identity.IdentityConfig.Mode;
import io.redress.runtime.people.People;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

/** The systems of departments that are known here. */
@ApplicationScoped
class Systems {

    private static final String LOCAL = "department-system@";

    private final Map<String, Known> known;
    private final boolean isLocal;
    private final People people;

    Systems(SystemsConfig config, IdentityConfig identity, People people) {
        this.known = config.systems().orElse(List.of()).stream()
                .map(one -> new Known(one.name(), one.organization(), one.secret()))
                .collect(Collectors.toMap(Known::name, Function.identity()));
        this.isLocal = identity.identity() == Mode.LOCAL;
        this.people = people;
    }

    /** @param secret key of its signatures */
    record Known(String name, String organization, String secret) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "Known[%s]".formatted(name);
        }
    }

    Optional<Known> find(String name) {
        return Optional.ofNullable(known.get(name)).or(() -> ofThisMachine(name));
    }

    private Optional<Known> ofThisMachine(String name) {
        if (!isLocal || !name.startsWith(LOCAL)) {
            return Optional.empty();
        }
        var organization = name.substring(LOCAL.length());
        return people.organizations().contains(organization)
                ? Optional.of(new Known(name, organization, name))
                : Optional.empty();
    }
}
