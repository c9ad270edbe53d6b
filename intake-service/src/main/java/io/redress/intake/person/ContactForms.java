package io.redress.intake.person;

/** How contact data must be written to be taken. */
public final class ContactForms {

    public static final String PHONE = "\\s*[+0-9(][0-9 ()/.-]{3,38}[0-9]\\s*";
    public static final String PHONE_MESSAGE = "must be a telephone number: digits, spaces, +, - and brackets";
    public static final String EMAIL = "\\s*[^@\\s]+@[^@\\s]+\\.[^@\\s.]+\\s*";
    public static final String EMAIL_MESSAGE = "must be an e-mail address";

    private ContactForms() {}
}
