package io.redress.local.up;

import io.redress.local.console.Console;
import io.redress.local.suite.DataFolder;
import io.redress.local.suite.Home;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Service;
import io.redress.local.suite.Suite;
import io.vertx.core.json.JsonObject;

import java.util.stream.Collectors;

/** What a newcomer needs next: addresses, users, a first call. */
final class Welcome {

    private Welcome() {}

    static void print(Console console, Home home, Suite suite, Ports ports, DataFolder data) {
        console.line("""

                Ready after %s.

                  The suite   %s
                  Services    %s
                              each with /q/health, /q/metrics and /q/openapi
                  Kafka       %s
                  PostgreSQL  %s:%d, databases %s (passwords: %s)
                  Logs        %s

                  Users of %s (password = user name): %s
                  Every person of deploy/people logs in by staff number likewise.

                A first complaint:

                  curl -s %s/api/complaints -H 'Content-Type: application/json' -d '%s'

                deploy/local/demo sends one the whole road. Ctrl-C here, or deploy/local/down, ends everything.
                """.formatted(
                        console.secondsText(),
                        ports.gatewayUrl(),
                        suite.services().stream()
                                .map(service -> service.name() + " " + ports.of(service))
                                .collect(Collectors.joining(", ")),
                        ports.kafkaAddress(),
                        Ports.HOST,
                        ports.postgres(),
                        suite.services().stream().map(Service::name).collect(Collectors.joining(", ")),
                        data.secrets(),
                        data.logs(),
                        home.setting("organization"),
                        home.setting("users"),
                        ports.gatewayUrl(),
                        complaint(home)));
    }

    private static String complaint(Home home) {
        return new JsonObject()
                .put("organization", home.setting("organization"))
                .put("channel", home.setting("demo.channel"))
                .put("category", home.setting("demo.category"))
                .put("description", home.setting("demo.description"))
                .put(
                        "customer",
                        new JsonObject()
                                .put("name", home.setting("demo.customer"))
                                .put("phone", home.setting("demo.phone"))
                                .put("email", home.setting("demo.email")))
                .encode();
    }
}
