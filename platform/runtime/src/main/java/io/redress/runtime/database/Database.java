package io.redress.runtime.database;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Plain SQL on the service's database. Inside a transaction of the container every handle is the same connection. */
@ApplicationScoped
class Database {

    @Produces
    @ApplicationScoped
    Jdbi jdbi(DataSource dataSource) {
        var jdbi = Jdbi.create(dataSource).installPlugin(new PostgresPlugin());
        // By default a failed statement's message quotes what was bound to it: personal values, on their way into the
        // log.
        jdbi.configure(StatementExceptions.class, exceptions -> exceptions.setMessageRendering(MessageRendering.NONE));
        return jdbi;
    }
}
