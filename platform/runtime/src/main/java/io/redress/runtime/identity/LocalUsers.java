package io.redress.runtime.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.redress.runtime.people.People;
import io.redress.runtime.people.Person;
import io.smallrye.mutiny.Uni;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import jakarta.inject.Singleton;

/** Signs the demo people in, on one machine. */
@Singleton
class LocalUsers implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final IdentityMode mode;
    private final LocalNames names;

    LocalUsers(IdentityMode mode, People people, IdentityConfig config) {
        this.mode = mode;
        this.names = new LocalNames(people, config.local().organization());
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!mode.isLocal() || !isOwnName(request)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return context.runBlocking(() -> names.find(request.getUsername())
                .map(LocalUsers::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static boolean isOwnName(UsernamePasswordAuthenticationRequest request) {
        var name = request.getUsername().getBytes(StandardCharsets.UTF_8);
        var password = new String(request.getPassword().getPassword()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(name, password);
    }

    private static SecurityIdentity identity(Person person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.staff()))
                .addRoles(person.roles())
                .addAttribute(Attributes.ORGANIZATION, person.organization())
                .addAttribute(Attributes.STAFF, person.staff())
                .addAttribute(Attributes.PERSON, person)
                .build();
    }
}
