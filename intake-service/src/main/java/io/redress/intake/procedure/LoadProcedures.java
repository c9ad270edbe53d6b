package io.redress.intake.procedure;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.redress.procedure.LoadResult;
import io.redress.procedure.Procedure;
import io.redress.procedure.ProcedureFiles;
import io.redress.procedure.Procedures;
import org.jboss.logging.Logger;

import java.util.Map;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

/** Takes the newest files of the folder, at start and whenever they have changed, and publishes what is good and new. */
@ApplicationScoped
class LoadProcedures {

    /** Before people are loaded: they are checked against the procedures. */
    static final int AT_START = 1000;

    private static final Logger LOG = Logger.getLogger(LoadProcedures.class);

    private final ProcedureConfig config;
    private final CurrentVersions versions;
    private final Procedures procedures;
    private final PublishProcedure publish;
    private final Event<ProceduresLoaded> loaded;
    private volatile Map<String, Long> seen = Map.of();

    LoadProcedures(
            ProcedureConfig config,
            CurrentVersions versions,
            Procedures procedures,
            PublishProcedure publish,
            Event<ProceduresLoaded> loaded) {
        this.config = config;
        this.versions = versions;
        this.procedures = procedures;
        this.publish = publish;
        this.loaded = loaded;
    }

    void atStart(@Observes @Priority(AT_START) StartupEvent event) {
        versions.remember();
        load();
    }

    // Polled, not watched: folders that are mounted from a config map or over a network tell nobody of a change.
    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void whenChanged() {
        // The scheduler may be faster than the start: the first reading is the start's.
        if (!seen.isEmpty() && !FolderStamps.of(config.folder()).equals(seen)) {
            load();
        }
    }

    private synchronized void load() {
        var stamps = FolderStamps.of(config.folder());
        ProcedureFiles.in(config.folder()).loadAll().forEach(this::take);
        seen = stamps;
        loaded.fire(new ProceduresLoaded());
    }

    private void take(String organization, LoadResult result) {
        switch (result) {
            case LoadResult.Loaded good -> take(organization, good.procedure());
            case LoadResult.Refused bad -> {
                LOG.errorf("The procedure of %s is not taken: %s", organization, bad.findings());
                versions.refuse(organization, bad.findings());
            }
        }
    }

    private void take(String organization, Procedure procedure) {
        if (versions.currentVersion(organization)
                .filter(procedure.version()::equals)
                .isEmpty()) {
            publish.publish(procedure);
            LOG.infof("%s: procedure %s", organization, procedure.version());
        }
        procedures.keep(procedure);
        versions.take(organization, procedure.version());
    }
}
