package io.redress.intake.people;

import io.quarkus.scheduler.Scheduled;
import io.redress.intake.procedure.FolderStamps;
import io.redress.intake.procedure.ProceduresLoaded;
import io.redress.procedure.Procedures;
import io.redress.procedure.people.PeopleFiles;
import io.redress.procedure.people.PeopleResult;
import io.redress.procedure.source.Finding;
import org.jboss.logging.Logger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Takes the newest people files, after every loading of procedures and whenever they have changed. A bad one changes nothing. */
@ApplicationScoped
class LoadPeople {

    private static final Logger LOG = Logger.getLogger(LoadPeople.class);

    private final PeopleConfig config;
    private final Procedures procedures;
    private final PublishPeople publish;
    private final Map<String, List<Finding>> refused = new ConcurrentHashMap<>();
    private volatile Map<String, Long> seen = Map.of();

    LoadPeople(PeopleConfig config, Procedures procedures, PublishPeople publish) {
        this.config = config;
        this.procedures = procedures;
        this.publish = publish;
    }

    void afterProcedures(@Observes ProceduresLoaded event) {
        load();
    }

    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void whenChanged() {
        // The scheduler may be faster than the start: the first reading is the start's.
        if (!seen.isEmpty() && !FolderStamps.of(config.folder()).equals(seen)) {
            load();
        }
    }

    private synchronized void load() {
        seen = FolderStamps.of(config.folder());
        var files = PeopleFiles.in(config.folder());
        files.organizations().forEach(organization -> load(files, organization));
    }

    private void load(PeopleFiles files, String organization) {
        var result = procedures
                .current(organization)
                .map(procedure -> files.load(organization, procedure))
                .orElseGet(() -> files.load(organization));
        switch (result) {
            case PeopleResult.Loaded good -> {
                publish.publish(organization, good.people().people());
                refused.remove(organization);
            }
            case PeopleResult.Refused bad -> {
                LOG.errorf("The people of %s are not taken: %s", organization, bad.findings());
                refused.put(organization, bad.findings());
            }
        }
    }

    Map<String, List<Finding>> refusals() {
        return new TreeMap<>(refused);
    }
}
