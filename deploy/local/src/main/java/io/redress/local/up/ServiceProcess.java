package io.redress.local.up;

import io.redress.local.console.Refusal;
import io.redress.local.process.Child;
import io.redress.local.process.Jvm;
import io.redress.local.process.StopSignal;
import io.redress.local.suite.DataFolder;
import io.redress.local.suite.Home;
import io.redress.local.suite.Ports;
import io.redress.local.suite.Secrets;
import io.redress.local.suite.Service;
import io.redress.local.suite.Suite;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A service as a process: its packaged application and its settings, as environment. */
record ServiceProcess(Home home, Suite suite, Ports ports, DataFolder data, Secrets secrets) {

    private static final String JAR = "quarkus-run.jar";
    private static final String CACHE = "app.aot";

    Child prepare(Service service, int stage) {
        var application = home.application(service);
        if (!Files.exists(application.resolve(JAR))) {
            throw new Refusal("%s is not built: %s is missing. deploy/local/up builds it."
                    .formatted(service.name(), application));
        }
        // The start-up cache holds its jar by the name it was made with: from its own folder.
        var jvm = Files.exists(application.resolve(CACHE))
                ? Jvm.ofJar(JAR, "-Xms64m", "-Xmx192m", "-XX:AOTCache=" + CACHE)
                : Jvm.ofJar(JAR, "-Xms64m", "-Xmx192m");
        return new Child(
                service.name(),
                stage,
                jvm.command(),
                application,
                settings(service),
                data.log(service.name()),
                StopSignal.TERM);
    }

    private Map<String, String> settings(Service service) {
        var settings = new HashMap<String, String>();
        settings.put("QUARKUS_PROFILE", "local");
        settings.put("QUARKUS_HTTP_HOST", Ports.HOST);
        settings.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)));
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", ports.jdbcUrl(service.name()));
        settings.put("QUARKUS_DATASOURCE_USERNAME", service.name());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(service.name()));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", ports.kafkaAddress());
        settings.put("REDRESS_CLOCK_FILE", data.clock().toString());
        settings.put("REDRESS_KEY", secrets.deploymentKey());
        settings.put("REDRESS_INTERNAL_SECRET", secrets.internal());
        settings.put("REDRESS_PROCEDURES_FOLDER", home.folderOf("procedures").toString());
        settings.put("REDRESS_PEOPLE_FOLDER", home.folderOf("people").toString());
        settings.put("REDRESS_LOCAL_ORGANIZATION", home.setting("organization"));
        settings.put("REDRESS_LIMITS", home.environment().getOrDefault("REDRESS_LIMITS", "off"));
        settings.put("REDRESS_PUBLIC_URL", ports.gatewayUrl());
        for (var other : suite.services()) {
            settings.put("REDRESS_%s_URL".formatted(other.name().toUpperCase(Locale.ROOT)), ports.url(other));
        }
        return settings;
    }
}
