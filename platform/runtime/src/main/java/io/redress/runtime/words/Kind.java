package io.redress.runtime.words;

/** Where a text comes from and goes to, which decides how it is redacted before it travels. */
public enum Kind {
    FROM_CUSTOMER("from-customer"),
    FOR_CUSTOMER("for-customer"),
    INTERNAL("internal");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
