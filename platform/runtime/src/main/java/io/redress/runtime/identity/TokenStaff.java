package io.redress.runtime.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.redress.runtime.people.People;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.jwt.JsonWebToken;

import jakarta.inject.Singleton;

/**
 * Takes organisation and staff number from the claims {@code organization} and {@code staff} of a token, and the person from the people file.
 * A token without them is nobody's here, unless it is another service's.
 */
@Singleton
class TokenStaff implements SecurityIdentityAugmentor {

    private final People people;

    TokenStaff(People people) {
        this.people = people;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || identity.hasRole(Roles.INTERNAL)) {
            return Uni.createFrom().item(identity);
        }
        if (!(token.getClaim("organization") instanceof String organization)
                || !(token.getClaim("staff") instanceof String staff)) {
            return Uni.createFrom()
                    .failure(new AuthenticationFailedException("The token names no organization or no staff."));
        }
        return context.runBlocking(() -> named(identity, organization, staff));
    }

    private SecurityIdentity named(SecurityIdentity identity, String organization, String staff) {
        var named = QuarkusSecurityIdentity.builder(identity)
                .addAttribute(Attributes.ORGANIZATION, organization)
                .addAttribute(Attributes.STAFF, staff);
        people.find(organization, staff).ifPresent(person -> named.addAttribute(Attributes.PERSON, person));
        return named.build();
    }
}
