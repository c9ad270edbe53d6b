package io.redress.runtime.identity;

/** Names of what an identity carries besides its roles. */
final class Attributes {

    static final String ORGANIZATION = "redress.organization";
    static final String STAFF = "redress.staff";

    /** A {@link io.redress.runtime.people.Person}; absent when the people file does not name the staff number. */
    static final String PERSON = "redress.person";

    private Attributes() {}
}
