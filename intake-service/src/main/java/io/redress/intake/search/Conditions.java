package io.redress.intake.search;

/** The conditions of a query that apply. Texts of the caller are bound, never written in. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder();

    Conditions when(boolean applies, String condition) {
        if (applies) {
            sql.append(" and ").append(condition);
        }
        return this;
    }

    String sql() {
        return sql.toString();
    }
}
