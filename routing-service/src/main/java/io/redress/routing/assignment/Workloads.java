package io.redress.routing.assignment;

import org.jdbi.v3.core.Jdbi;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

/** How much everybody has to do already. */
@ApplicationScoped
class Workloads {

    // Nobody counts past a hundred: whoever has as many is as loaded as can be, and the question stays cheap however
    // much is open.
    private static final String LOAD = """
            select asked.staff, (
              select count(*) from (
                select 1 from case_file
                where organization = :organization and owner = asked.staff
                  and status not in ('closed', 'returned', 'referred', 'withdrawn')
                limit 100) open) as load
            from unnest(:staff) as asked (staff)
            """;

    private final Jdbi jdbi;

    Workloads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<String, Integer> load(String organization, Collection<String> staff) {
        return jdbi.withHandle(handle -> handle.createQuery(LOAD)
                .bind("organization", organization)
                .bindArray("staff", String.class, staff.toArray())
                .reduceRows(new HashMap<>(), (load, row) -> {
                    load.put(row.getColumn("staff", String.class), row.getColumn("load", Integer.class));
                    return load;
                }));
    }
}
