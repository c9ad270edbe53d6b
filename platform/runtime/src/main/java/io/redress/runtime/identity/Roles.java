package io.redress.runtime.identity;

import java.util.List;

/** The roles a token names. */
public final class Roles {

    /** Takes matters in. */
    public static final String AGENT = "agent";

    /** Works what its department has to do. */
    public static final String HANDLER = "handler";

    /** Approves, transfers, sees its organisation. */
    public static final String SUPERVISOR = "supervisor";

    /** Makes callbacks. */
    public static final String CALLER = "caller";

    /** Reads reports. */
    public static final String ANALYST = "analyst";

    /** Manages procedures. */
    public static final String ADMIN = "admin";

    /** Erases, freezes, exports. */
    public static final String PRIVACY = "privacy";

    /** Dead letters, rebuild, heal. */
    public static final String OPERATOR = "operator";

    /** Another service of this deployment; never a person. */
    public static final String INTERNAL = "internal";

    /** Those a person can have. */
    public static final List<String> OF_PEOPLE =
            List.of(AGENT, HANDLER, SUPERVISOR, CALLER, ANALYST, ADMIN, PRIVACY, OPERATOR);

    private Roles() {}
}
