package io.redress.local.journey;

import io.redress.local.journey.Upload.Framing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** A body of a hundred megabytes, which no service may hold: refused on its own port and at the gateway, whatever it says of its length. */
class LargeBodyJourneyTest {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long BODY = 100 * MEGABYTE;

    /** What a service may grow by while it refuses four of them: far less than one. */
    private static final long GROWTH = 60 * MEGABYTE;

    private final SuiteFixture suite = SuiteFixture.running();

    /** Nothing of reporting takes a body yet: one that nobody reads is refused for its length only where that is known or counted. */
    @ParameterizedTest
    @CsvSource({
        "intake, agent, /api/complaints, 413",
        "routing, handler, /api/cases/0198c0de-0000-7000-8000-000000000001/acceptance, 413",
        "followup, caller, /api/callbacks/1/attempts, 413",
        "reporting, analyst, /api/reports/summary, 405",
    })
    void isRefusedWithoutBeingHeld(String service, String user, String path, int whenItsLengthIsUnknown) {
        var before = residentBytes(service);

        isRefused(Upload.post(suite.url(service) + path, user, BODY, Framing.BY_LENGTH), 413);
        isRefused(Upload.post(suite.url(service) + path, user, BODY, Framing.CHUNKED), whenItsLengthIsUnknown);
        isRefused(Upload.post(suite.url() + path, user, BODY, Framing.BY_LENGTH), 413);
        // The gateway counts while the service refuses: either may be the first.
        isRefused(Upload.post(suite.url() + path, user, BODY, Framing.CHUNKED), 413, whenItsLengthIsUnknown);

        assertThat(residentBytes(service) - before).isLessThan(GROWTH);
        suite.awaitServices();
    }

    private static void isRefused(Upload upload, Integer... status) {
        assertThat(upload.status()).as(upload.answer()).isIn((Object[]) status);
        assertThat(upload.answer()).contains("application/problem+json");
    }

    /** As Linux counts it, on which alone the suite's PostgreSQL runs. */
    private long residentBytes(String service) {
        var status = Path.of("/proc", String.valueOf(suite.process(service).pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(kilobytes -> Long.parseLong(kilobytes) * 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
