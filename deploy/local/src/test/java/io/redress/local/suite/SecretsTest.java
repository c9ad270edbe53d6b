package io.redress.local.suite;

import io.redress.local.console.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecretsTest {

    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void prepareFolder() {
        data = new DataFolder(folder).prepare();
    }

    @Test
    void makesThemOnceAndKeepsThem() {
        var first = Secrets.prepare(data, Suite.REDRESS);

        var second = Secrets.prepare(data, Suite.REDRESS);

        assertThat(second.deploymentKey()).isEqualTo(first.deploymentKey());
        assertThat(second.internal()).isEqualTo(first.internal());
        assertThat(second.password("intake")).isEqualTo(first.password("intake"));
    }

    @Test
    void hasAKeyOf32BytesAndAPasswordForEachRole() {
        var secrets = Secrets.prepare(data, Suite.REDRESS);

        assertThat(Base64.getDecoder().decode(secrets.deploymentKey())).hasSize(32);
        assertThat(List.of(
                        secrets.password("intake"),
                        secrets.password("intake_owner"),
                        secrets.password("reporting"),
                        secrets.password("postgres")))
                .doesNotHaveDuplicates()
                .allSatisfy(password -> assertThat(password).hasSizeGreaterThanOrEqualTo(32));
    }

    @Test
    void areForThisUserAlone() throws IOException {
        Secrets.prepare(data, Suite.REDRESS);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.secrets())))
                .isEqualTo("rw-------");
    }

    @Test
    void addsThePasswordsOfANewService() {
        var before = Secrets.prepare(data, new Suite(Suite.REDRESS.services().subList(0, 1)));

        var after = Secrets.prepare(data, Suite.REDRESS);

        assertThat(after.password("intake")).isEqualTo(before.password("intake"));
        assertThat(after.password("routing")).isNotEmpty();
    }

    @Test
    void refusesToMakeNewOnesForAnOldDatabase() throws IOException {
        Files.createDirectory(data.postgres());

        assertThatThrownBy(() -> Secrets.prepare(data, Suite.REDRESS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--fresh");
    }

    @Test
    void sayWhenTheSuiteWasNeverStarted() {
        assertThatThrownBy(() -> Secrets.of(data).internal())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ever started");
    }
}
